package org.zongwu.web;

/** Markup that is meant as markup: the only value that template text prints without escaping. Made in this package only. */
public record Html(String markup) {

    /** What {@code ${…}} in template text prints: nothing for null, markup for Html, everything else escaped. */
    public static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Html html) {
            return html.markup();
        }
        return escape(value.toString());
    }

    static String escape(String raw) {
        StringBuilder out = null;
        for (int i = 0; i < raw.length(); i++) {
            String entity = entity(raw.charAt(i));
            if (entity != null && out == null) {
                out = new StringBuilder(raw.length() + 16).append(raw, 0, i);
            }
            if (out != null) {
                if (entity == null) {
                    out.append(raw.charAt(i));
                } else {
                    out.append(entity);
                }
            }
        }
        return out == null ? raw : out.toString();
    }

    private static String entity(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&#34;";
            case '\'' -> "&#39;";
            case '\0' -> "\uFFFD"; // a NUL would end the page for some browsers
            default -> null;
        };
    }
}
