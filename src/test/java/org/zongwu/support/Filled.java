package org.zongwu.support;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form as a browser would send it. */
@SuppressWarnings("ArrayRecordComponent") // bytes as they go over the line
record Filled(String contentType, byte[] body) {
    private static final String BORDER = "----zongwu-form-border";

    static Filled of(Element form, Map<String, ?> values) {
        Map<String, List<String>> fields = own(form);
        Map<String, Browser.File> files = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (form.select("[name]").stream()
                    .noneMatch(control -> control.attr("name").equals(name))) {
                throw new AssertionError("the form to " + form.attr("action") + " has no field " + name);
            }
            if (value instanceof Browser.File file) {
                files.put(name, file);
            } else {
                fields.put(name, texts(value));
            }
        });
        return form.attr("enctype").equals("multipart/form-data")
                ? new Filled("multipart/form-data; boundary=" + BORDER, parts(fields, files))
                : new Filled(
                        "application/x-www-form-urlencoded", encoded(fields).getBytes(StandardCharsets.US_ASCII));
    }

    /** What the form holds by itself; file fields are left out. */
    static Map<String, List<String>> own(Element form) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        ((FormElement) form).formData().forEach(field -> fields.computeIfAbsent(field.key(), n -> new ArrayList<>())
                .add(field.value()));
        form.select("input[type=file]").forEach(file -> fields.remove(file.attr("name")));
        return fields;
    }

    static String encoded(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> encode(field.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"));
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] parts(Map<String, List<String>> fields, Map<String, Browser.File> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        fields.forEach((name, list) -> list.forEach(value -> {
            out.writeBytes(head(name, "", ""));
            out.writeBytes(value.getBytes(StandardCharsets.UTF_8));
            out.writeBytes(new byte[] {'\r', '\n'});
        }));
        files.forEach((name, file) -> {
            out.writeBytes(head(name, file.name(), file.type()));
            out.writeBytes(file.content());
            out.writeBytes(new byte[] {'\r', '\n'});
        });
        out.writeBytes(("--" + BORDER + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] head(String name, String fileName, String type) {
        String file = fileName.isEmpty() ? "" : "; filename=\"" + fileName.replace("\"", "%22") + '"';
        String kind = type.isEmpty() ? "" : "\r\nContent-Type: " + type;
        return ("--" + BORDER + "\r\nContent-Disposition: form-data; name=\"" + name + '"' + file + kind + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
