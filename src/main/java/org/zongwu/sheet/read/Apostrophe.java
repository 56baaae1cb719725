package org.zongwu.sheet.read;

/**
 * The leading apostrophe of a text file. Spreadsheets run text that begins like a formula (T-7), so the export puts one
 * before it, and one more before text that already has such apostrophes; so it can be taken off again without a doubt.
 */
public final class Apostrophe {
    private static final String STARTERS = "=+-@\t\r\n＝＋－＠";

    private Apostrophe() {}

    public static String before(String text) {
        return starts(text) ? "'" + text : text;
    }

    static boolean guards(String text) {
        return text.startsWith("'") && starts(text);
    }

    private static boolean starts(String text) {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '\'') {
            at++;
        }
        return at < text.length() && STARTERS.indexOf(text.charAt(at)) >= 0;
    }
}
