package org.zongwu.sheet.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How a workbook shows a number: as itself, as a day, in per cent, or padded to a code ({@code 000000} shows 39115 as
 * 039115). Found from the number of a built-in format or from a format's code.
 */
record Look(Type type, int digits) {

    private enum Type {
        NUMBER,
        CODE,
        PERCENT,
        DAY,
        MOMENT,
        TIME
    }

    static final Look PLAIN = new Look(Type.NUMBER, 0);

    private static final Look DAY = new Look(Type.DAY, 0);
    private static final Look PERCENT = new Look(Type.PERCENT, 0);
    private static final Look TIME = new Look(Type.TIME, 0);

    /** Texts in quotes, single escaped characters, colours, languages and spans of time in brackets. */
    private static final Pattern NO_CODE = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]|am/pm|a/p|上午/下午");

    private static final Pattern ZEROS = Pattern.compile("0{2,15}");
    /** What a number keeps: Excel itself shows 15 digits, so 549.4400000000001 is 549.44. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Ids from 27 on are the Chinese built-in formats, which stand in no file. */
    static Look builtIn(int id) {
        return switch (id) {
            case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DAY;
            case 9, 10 -> PERCENT;
            case 22 -> new Look(Type.MOMENT, 0);
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56 -> TIME;
            default -> PLAIN;
        };
    }

    static Look coded(String format) {
        String code = NO_CODE.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        int section = code.indexOf(';');
        String first = section < 0 ? code : code.substring(0, section);
        if (ZEROS.matcher(first).matches()) {
            return new Look(Type.CODE, first.length());
        }
        if (first.indexOf('%') >= 0) {
            return PERCENT;
        }
        boolean clock = first.indexOf('h') >= 0 || first.indexOf('s') >= 0;
        boolean day = first.indexOf('y') >= 0 || first.indexOf('d') >= 0 || (first.indexOf('m') >= 0 && !clock);
        if (day) {
            return clock ? new Look(Type.MOMENT, 0) : DAY;
        }
        return clock ? TIME : PLAIN;
    }

    /** A number as the file writes it; what is none stays text. */
    Cell cell(String written, Epoch epoch) {
        if (type == Type.NUMBER && simple(written)) {
            return Cell.number(written);
        }
        try {
            double value = Double.parseDouble(written);
            if (type == Type.NUMBER && whole(written)) {
                return Cell.number(written);
            }
            return Double.isFinite(value) ? cell(value, epoch) : Cell.text(written);
        } catch (NumberFormatException e) {
            return Cell.text(written);
        }
    }

    Cell cell(double value, Epoch epoch) {
        return switch (type) {
            case NUMBER -> Cell.number(plain(value));
            case CODE -> code(plain(value));
            case PERCENT ->
                Cell.number(plain(BigDecimal.valueOf(value).movePointRight(2).doubleValue()) + "%");
            case DAY, MOMENT, TIME -> epoch.moment(value).map(this::shown).orElseGet(() -> Cell.number(plain(value)));
        };
    }

    private Cell code(String plain) {
        return whole(plain) ? Cell.text("0".repeat(Math.max(0, digits - plain.length())) + plain) : Cell.number(plain);
    }

    private Cell shown(LocalDateTime moment) {
        String time = Epoch.time(moment.toLocalTime());
        if (type == Type.TIME) {
            return Cell.text(time);
        }
        String day = moment.toLocalDate().toString();
        return Cell.date(type == Type.DAY || time.equals("00:00") ? day : day + "T" + time);
    }

    private static String plain(double value) {
        long rounded = (long) value;
        if (rounded == value && Math.abs(rounded) < 1_000_000_000_000_000L) {
            return Long.toString(rounded);
        }
        return new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString();
    }

    /** Already as it should be: no exponent, no needless zeros, no more digits than a number keeps. */
    private static boolean simple(String written) {
        int length = written.length();
        int point = written.indexOf('.');
        if (length == 0 || length > 15 || point == 0 || point == length - 1) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = written.charAt(i);
            if ((c < '0' || c > '9') && i != point) {
                return false;
            }
        }
        boolean tail = point > 0 && written.charAt(length - 1) == '0';
        return !tail && (written.charAt(0) != '0' || length == 1 || point == 1);
    }

    /** Digits only: a long one (a card number, an ID number) is kept whole, as no double could hold it. */
    private static boolean whole(String written) {
        return !written.isEmpty()
                && written.length() <= 20
                && (written.charAt(0) != '0' || written.length() == 1)
                && written.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
