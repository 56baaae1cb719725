package org.zongwu.sheet.read;

/**
 * What stands in one cell. Numbers are plain decimal text without exponent, days are ISO, times of a day follow a {@code
 * T}. {@code filled} tells a cell that a merged range covers from the one the value was written in.
 */
public record Cell(String text, Kind kind, boolean filled) {

    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        BOOLEAN,
        EMPTY
    }

    public static final Cell EMPTY = new Cell("", Kind.EMPTY, false);

    /** Text as it was written; nothing but blanks is an empty cell. */
    public static Cell text(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return new Cell(written, Kind.TEXT, false);
            }
        }
        return EMPTY;
    }

    public static Cell number(String plain) {
        return new Cell(plain, Kind.NUMBER, false);
    }

    public static Cell date(String iso) {
        return new Cell(iso, Kind.DATE, false);
    }

    static Cell bool(String written) {
        return new Cell(
                written.equals("1") || written.equalsIgnoreCase("true") ? "TRUE" : "FALSE", Kind.BOOLEAN, false);
    }

    public boolean empty() {
        return kind == Kind.EMPTY;
    }

    /** Something was written into this very cell. */
    public boolean own() {
        return kind != Kind.EMPTY && !filled;
    }

    Cell spread() {
        return filled || kind == Kind.EMPTY ? this : new Cell(text, kind, true);
    }
}
