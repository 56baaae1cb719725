package org.zongwu.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names and values of a query or a URL-encoded body, decoded once, strictly as UTF-8, in the order sent. */
public record Params(Map<String, List<String>> values) {
    private static final int MOST = 4000;

    public Params {
        values = java.util.Collections.unmodifiableMap(values);
    }

    public static final Params NONE = new Params(Map.of());

    /** A bad escape, bad UTF-8 or more than 4,000 values is a {@link Halt} with status 400. */
    public static Params parse(String encoded) {
        if (encoded == null || encoded.isEmpty()) {
            return NONE;
        }
        Map<String, List<String>> read = new LinkedHashMap<>();
        int count = 0;
        for (String pair : encoded.split("&", -1)) {
            if (!pair.isEmpty()) {
                if (++count > MOST) {
                    throw Halt.of(400, "site.error.tooMany");
                }
                int eq = pair.indexOf('=');
                String name = decode(eq < 0 ? pair : pair.substring(0, eq));
                read.computeIfAbsent(name, n -> new ArrayList<>(1)).add(eq < 0 ? "" : decode(pair.substring(eq + 1)));
            }
        }
        return new Params(read);
    }

    /** Characters of all names and values. */
    int length() {
        return values.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }

    public String first(String name) {
        List<String> found = values.get(name);
        return found == null ? "" : found.get(0);
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '+') {
                bytes.write(' ');
            } else if (c == '%') {
                bytes.write(hex(text, i + 1) << 4 | hex(text, i + 2));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return utf8(bytes.toByteArray());
    }

    private static int hex(String text, int at) {
        int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0) {
            throw Halt.of(400, "site.error.encoding");
        }
        return digit;
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Halt.of(400, "site.error.encoding");
        }
    }
}
