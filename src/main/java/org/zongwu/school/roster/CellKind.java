package org.zongwu.school.roster;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What one cell of a roster holds, told from the cell alone; the first that fits. */
public enum CellKind {
    /** 居民身份证 of 18 or 15 digits, also inside other text and as a spreadsheet spoils it. */
    ID_NUMBER,
    /** 16 to 19 digits that pass Luhn's check and begin as issuers' numbers do. */
    BANK_CARD,
    HOME_ADDRESS,
    /** Never told from one cell: a date may be that of entry as well. */
    BIRTH_DATE,
    DATE,
    PHONE,
    NAME,
    /** Short, of letters and digits: a 工号 when the column has no two alike. */
    CODE,
    OTHER;

    /** Whether the school's program must not take it in. */
    public boolean leftOut() {
        return compareTo(BIRTH_DATE) <= 0;
    }

    /** Empty for an empty cell. */
    public static Optional<CellKind> of(String cell) {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        return text.isEmpty()
                ? Optional.empty()
                : Stream.of(values()).filter(kind -> kind.holds(text)).findFirst();
    }

    private boolean holds(String text) {
        return switch (this) {
            case ID_NUMBER -> holdsIdNumber(text);
            case BANK_CARD -> holdsBankCard(text);
            case HOME_ADDRESS -> isAddress(text);
            case BIRTH_DATE -> false;
            case PHONE -> Patterns.PHONE.matcher(text).matches();
            case NAME -> Patterns.NAME.matcher(text).matches();
            case DATE -> Patterns.DATE.matcher(text).matches();
            case CODE -> Patterns.CODE.matcher(text).matches();
            case OTHER -> true;
        };
    }

    /** Area, date of birth and order; a number with one wrong digit is as private, so its check digit is not asked. */
    private static boolean holdsIdNumber(String text) {
        Matcher number = Patterns.ID.matcher(text.replaceAll("(?<=\\d)\\s+(?=[\\dXx])", ""));
        while (number.find()) {
            String born = number.group(1) != null ? number.group(1) : "19" + number.group(2);
            if (isDay(born)) {
                return true;
            }
        }
        return Patterns.SPOILT_ID.matcher(text).matches();
    }

    private static boolean isDay(String yyyymmdd) {
        try {
            LocalDate.of(
                    Integer.parseInt(yyyymmdd.substring(0, 4)),
                    Integer.parseInt(yyyymmdd.substring(4, 6)),
                    Integer.parseInt(yyyymmdd.substring(6)));
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    private static boolean holdsBankCard(String text) {
        Matcher number = Patterns.CARD.matcher(text.replaceAll("(?<=\\d)[\\s-]+(?=\\d)", ""));
        while (number.find()) {
            if (luhn(number.group())) {
                return true;
            }
        }
        return false;
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10 == 0;
    }

    /** A street or an estate, and a number or a second such word: 明德楼203室 is a room, not somebody's home. */
    private static boolean isAddress(String text) {
        long places = Patterns.PLACE.matcher(text).results().count();
        return text.length() >= 6
                && (places >= 2 || (places == 1 && Patterns.DOOR.matcher(text).find()));
    }

    private static final class Patterns {
        static final Pattern ID =
                Pattern.compile("(?<!\\d)[1-8]\\d{5}(?:((?:19|20)\\d{6})\\d{3}[\\dXx]|(\\d{6})\\d{3})(?![\\dXx])");
        static final Pattern SPOILT_ID = Pattern.compile("[1-8]\\.\\d{4,}E\\+?17");
        static final Pattern CARD = Pattern.compile("(?<!\\d)(?:62|4|5[1-5]|3[57]|60|9[0-9])\\d{14,17}(?!\\d)");
        static final Pattern PLACE = Pattern.compile(
                "[^\\s,、]{1,8}?(?:省|自治区|[^城超菜]市(?!场)|(?<!校)区(?!域)|县|街道|[乡镇村](?![小中办])|[^铁马道]路(?!由)|大街|大道|巷|弄|小区|花园|新村|家园|单元)");
        static final Pattern DOOR = Pattern.compile("\\d+\\s*[号室幢栋座组弄]");
        static final Pattern PHONE = Pattern.compile(
                "(?:\\+?86)?[\\s-]?1[3-9]\\d[\\s-]?\\d{4}[\\s-]?\\d{4}|\\(?0\\d{2,3}\\)?[\\s-]?\\d{7,8}(?:[-转]\\d{1,6})?|[2-8]\\d{6,7}");
        static final Pattern NAME =
                Pattern.compile("\\p{IsHan}\\s?\\p{IsHan}{1,2}|\\p{IsHan}{4}|\\p{IsHan}{2,}[·.]\\p{IsHan}{2,}");
        static final Pattern DATE = Pattern.compile(
                "(?:19|20)\\d{2}[-./年]\\d{1,2}(?:[-./月]\\d{1,2}日?|月)?|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])");
        static final Pattern CODE = Pattern.compile("[A-Za-z]{0,6}-?\\d{1,12}");
    }
}
