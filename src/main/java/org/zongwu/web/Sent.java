package org.zongwu.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a POST brought. With a {@code notice} it is to be shown again with that sentence, and not executed. */
record Sent(Params fields, List<Part> parts, Optional<Message> notice) {
    private static final Pattern BOUNDARY = Pattern.compile(";\\s*boundary=\"?[^\\s\";]");

    static final Sent NOTHING = new Sent(Params.NONE, List.of(), Optional.empty());

    Sent again(Message why) {
        return new Sent(fields, parts, Optional.of(why));
    }

    static Sent fields(HttpServletRequest http) throws IOException {
        return new Sent(Body.read(http), List.of(), Optional.empty());
    }

    static Sent parts(HttpServletRequest http) throws IOException {
        String type = Optional.ofNullable(http.getContentType()).orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("multipart/form-data")) {
            throw Halt.of(415, "site.error.415");
        }
        if (!BOUNDARY.matcher(type).find()) {
            throw Halt.of(400, "site.error.encoding");
        }
        if (http.getContentLengthLong() > FeatureServlet.UPLOAD_BYTES) {
            throw Body.tooLarge(http);
        }
        try {
            List<Part> all = List.copyOf(http.getParts());
            Map<String, List<String>> values = new LinkedHashMap<>();
            for (Part part : all) {
                if (part.getSubmittedFileName() == null) {
                    try (var in = part.getInputStream()) {
                        values.computeIfAbsent(part.getName(), n -> new ArrayList<>())
                                .add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                    }
                }
            }
            return new Sent(new Params(values), all, Optional.empty());
        } catch (ServletException | IllegalStateException tooLarge) {
            throw Halt.of(413, "site.error.413");
        }
    }
}
