package org.zongwu.school;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A room as people write it (明德楼203, 明德楼 2楼 203室, 行知楼三楼会议室), brought to building, floor and name. The building
 * is empty and the floor 0 when the text does not tell them; what is no known form keeps its text. {@code key} is the same
 * for every writing of one room.
 */
public record RoomName(String building, int floor, String room) {
    private static final String DIGITS = "一二三四五六七八九十";
    private static final String KIND = "(?:[馆院栋区堂舍座幢苑]*楼(?![梯道顶])|[馆院栋区堂舍座幢苑]+|公寓|中心)";
    private static final Pattern BUILDING = Pattern.compile("^(.*?校区)?(\\S*?" + KIND + "|\\d{1,2}#楼?)\\s*(?=\\S)");
    private static final Pattern WING =
            Pattern.compile("^(?:([A-Za-z]|\\d{1,2}|[一二三四五六七八九十东南西北中])(?:号楼|栋|座|幢|区|#楼?)|[A-Za-z东南西北中]楼)\\s*(?=\\S)");
    private static final Pattern FLOOR = Pattern.compile(
            "^(?:(地下|负)?(十[一二三四五六七八九]?|[一二三四五六七八九]|[1-9]\\d?)\\s*[楼层]|[Bb]([1-9])\\s*[楼层]?(?!\\d))\\s*");
    private static final Pattern NUMBER = Pattern.compile("^[A-Za-z]?(\\d{1,2})\\d{2}(?!\\d)");
    /** What follows a room's number without making it another room: 203室, 203 办公室, 203(校长室). */
    private static final Pattern USE =
            Pattern.compile("^([A-Za-z]?\\d{3,4}(?:[A-Za-z]|-\\d{1,2})?)(?:\\(.*\\)|\\p{IsHan}*(?:[室厅库房号]|房间))$");

    public static RoomName read(String written) {
        String text = plain(written);
        String building = building(text);
        String rest = text.substring(building.length()).strip();
        Matcher level = FLOOR.matcher(rest);
        boolean floorSaid = level.find();
        String after = floorSaid ? rest.substring(level.end()) : rest;
        int floor = floorSaid ? floor(level) : 0;
        // a number tells its floor itself; other rooms of one name stand on several floors
        boolean told = floorSaid && (after.isEmpty() || numbered(after) == 0);
        String room = told ? floorWord(floor) + after : after;
        return new RoomName(building.replaceAll("\\s", ""), floor == 0 ? numbered(after) : floor, tidy(room));
    }

    /** What a form has as the name of a building or room alone, in the same signs as {@link #read} writes it. */
    public static String folded(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    public String key() {
        return key(room);
    }

    /** Keys that another writing of this room may have: 会议室 on the third floor is met as 三楼会议室, and the other way. */
    public Set<String> otherKeys() {
        Matcher level = FLOOR.matcher(room);
        if (level.find()) {
            String bare = room.substring(level.end());
            return bare.isEmpty() || numbered(bare) != 0 ? Set.of() : Set.of(key(bare));
        }
        return floor == 0 || numbered(room) != 0 ? Set.of() : Set.of(key(floorWord(floor) + room));
    }

    public String label() {
        return building.isEmpty() ? room : building + " " + room;
    }

    private String key(String name) {
        String number = USE.matcher(name).replaceFirst("$1").replaceAll("[\\s()]", "");
        return (building + "|" + trailingDigit(number)).toLowerCase(Locale.ROOT);
    }

    /** The building's part of the text; a floor alone (三楼会议室) or a name without a room (体育馆) is none. */
    private static String building(String text) {
        Matcher first = BUILDING.matcher(text);
        if (!first.find() || FLOOR.matcher(first.group().strip()).matches()) {
            return "";
        }
        int end = first.end();
        Matcher wing = WING.matcher(text.substring(end));
        while (wing.find()) {
            end += wing.end();
            wing = WING.matcher(text.substring(end));
        }
        return text.substring(0, end);
    }

    private static int floor(Matcher level) {
        if (level.group(3) != null) {
            return -Integer.parseInt(level.group(3));
        }
        String number = level.group(2);
        int ten = number.length() == 2 ? 10 : 0;
        int floor = Character.isDigit(number.charAt(0))
                ? Integer.parseInt(number)
                : ten + DIGITS.indexOf(number.charAt(number.length() - 1)) + 1;
        return level.group(1) == null ? floor : -floor;
    }

    /** 203 is on the second floor, 1204 on the twelfth; 0 when the room has no such number. */
    private static int numbered(String room) {
        Matcher number = NUMBER.matcher(room);
        return number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static String floorWord(int floor) {
        int up = Math.abs(floor);
        String word = up <= 10 ? DIGITS.substring(up - 1, up) : Integer.toString(up);
        return (floor < 0 ? "负" : "") + word + "楼";
    }

    private static String tidy(String room) {
        return room.replaceAll("(?<=\\p{IsHan})\\s+|\\s+(?=\\p{IsHan})", "")
                .replaceFirst("^([A-Za-z]?\\d{3,4})(?:号?[室房]|号|房间)$", "$1");
    }

    /** 机房一 and 机房1 are one. */
    private static String trailingDigit(String name) {
        int last = name.isEmpty() ? -1 : DIGITS.indexOf(name.charAt(name.length() - 1));
        return last < 0 || name.length() < 2 ? name : name.substring(0, name.length() - 1) + (last + 1);
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("[—–―－]+", "-")
                .replaceAll("(?<!\\d)-|-(?!\\d)|[_/·\\\\]", " ")
                .replaceAll("\\s+", " ");
    }
}
