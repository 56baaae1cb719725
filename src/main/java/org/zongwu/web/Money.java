package org.zongwu.web;

import java.util.Locale;

/** How amounts are written. All amounts are whole 分. */
public final class Money {
    private Money() {}

    /** {@code 1680050} → {@code 16,800.50}; a minus is the true minus sign. */
    public static String text(long fen) {
        String digits = String.format(Locale.ROOT, "%,d.%02d", Math.abs(fen / 100), Math.abs(fen % 100));
        return fen < 0 ? "−" + digits : digits;
    }

    /** As it is typed into a field: {@code 16800.50}, no grouping. */
    public static String plain(long fen) {
        return String.format(Locale.ROOT, "%s%d.%02d", fen < 0 ? "-" : "", Math.abs(fen / 100), Math.abs(fen % 100));
    }
}
