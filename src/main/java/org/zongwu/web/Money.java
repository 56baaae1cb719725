package org.zongwu.web;

/** How amounts and counts are written. All amounts are whole 分. By hand: a page writes two hundred, a formatter is ten times slower. */
public final class Money {
    private static final int GROUP = 3;

    private Money() {}

    /** {@code 1680050} → {@code 16,800.50}; a minus is the true minus sign. */
    public static String text(long fen) {
        return (fen < 0 ? "−" : "") + grouped(Math.abs(fen / 100)) + cents(fen);
    }

    /** As it is typed into a field: {@code 16800.50}, no grouping. */
    public static String plain(long fen) {
        return (fen < 0 ? "-" : "") + Math.abs(fen / 100) + cents(fen);
    }

    /** {@code 16800} → {@code 16,800}. */
    public static String grouped(long count) {
        String digits = Long.toString(count);
        int first = count < 0 ? 1 : 0;
        StringBuilder out = new StringBuilder(digits);
        for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
            out.insert(at, ',');
        }
        return out.toString();
    }

    private static String cents(long fen) {
        long rest = Math.abs(fen % 100);
        return (rest < 10 ? ".0" : ".") + rest;
    }
}
