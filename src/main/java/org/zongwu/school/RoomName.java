package org.zongwu.school;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A room as people write it (明德楼203, 明德楼 2楼 203室, 行知楼三楼会议室), brought to building, floor and name. Floor 0 is
 * unknown. {@code key} is the same for every writing of one room.
 */
public record RoomName(String building, int floor, String room) {
    private static final Pattern BUILDING = Pattern.compile("^(.*?[楼馆院栋区堂舍])(?=.)(.*)$");
    private static final Pattern FLOOR = Pattern.compile("^([一二三四五六七八九十]|\\d{1,2})[楼层](.*)$");
    private static final String DIGITS = "一二三四五六七八九十";

    public static RoomName read(String written) {
        String text =
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().replaceAll("[\\s\\-_/·]+", " ");
        Matcher whole = BUILDING.matcher(text);
        boolean split = whole.matches() && !whole.group(2).isBlank();
        String building = split ? whole.group(1).strip() : "";
        String rest = split ? whole.group(2).strip() : text;
        Matcher level = FLOOR.matcher(rest);
        int floor = 0;
        if (level.matches()) {
            int chinese = DIGITS.indexOf(level.group(1)) + 1;
            floor = chinese > 0 ? chinese : Integer.parseInt(level.group(1));
            rest = level.group(2).isBlank() ? rest : level.group(2).strip();
        }
        String room = rest.replaceFirst("^(\\d+)(室|号|房间|号房)$", "$1");
        return new RoomName(building, floor == 0 ? floorOf(room) : floor, room);
    }

    public String key() {
        return (building + "|" + room).replaceAll("\\s", "").toLowerCase(java.util.Locale.ROOT);
    }

    public String label() {
        return building.isEmpty() ? room : building + " " + room;
    }

    /** 203 is on the second floor, 1204 on the twelfth. */
    private static int floorOf(String room) {
        Matcher number = Pattern.compile("^(\\d{1,2})\\d{2}\\D?.*$").matcher(room);
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }
}
