package org.zongwu.school.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a pasted holiday notice of 国务院办公厅 says: days off and make-up days in order of date. Nothing is guessed:
 * {@code unread} holds the sentences with a date or an order that were not understood, {@code doubts} what the notice says
 * of itself that does not agree with what was read. The clerk sees all three before anything is kept.
 */
public record HolidayNotice(int year, List<CalendarDay> days, List<String> unread, List<Doubt> doubts) {
    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年(?:部分)?(?:节假日|法定|公休|放假|元旦|春节)");

    public HolidayNotice {
        days = List.copyOf(days);
        unread = List.copyOf(unread);
        doubts = List.copyOf(doubts);
    }

    /** Why a sentence that was read may be wrong. */
    public enum Why {
        /** The day of the week in brackets is not that date's: a slip, or another year's notice. */
        WEEKDAY,
        /** 共N天 is not the number of days. */
        COUNT,
        /** One day is off and worked. */
        TWICE
    }

    public record Doubt(Why why, String sentence) {}

    /** The year in the notice's own title; the date of signature is another year's and not taken. */
    public static OptionalInt yearOf(String text) {
        Matcher year = YEAR.matcher(NoticeText.plain(text));
        return year.find() ? OptionalInt.of(Integer.parseInt(year.group(1))) : OptionalInt.empty();
    }

    /** Reads the notice as one about {@code year}. */
    public static HolidayNotice read(String text, int year) {
        Map<LocalDate, CalendarDay> days = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        for (NoticeText.Sentence sentence : NoticeText.sentences(text)) {
            NoticeSentence read = NoticeSentence.read(sentence, year);
            if (!read.understood()) {
                unread.add(sentence.text());
                continue;
            }
            read.doubts().forEach(why -> doubts.add(new Doubt(why, sentence.text())));
            for (CalendarDay day : read.days()) {
                CalendarDay before = days.putIfAbsent(day.date(), day);
                if (before != null && before.kind() != day.kind()) {
                    doubts.add(new Doubt(Why.TWICE, sentence.text()));
                }
            }
        }
        List<CalendarDay> inOrder = new ArrayList<>(days.values());
        inOrder.sort((a, b) -> a.date().compareTo(b.date()));
        return new HolidayNotice(year, inOrder, unread, doubts);
    }
}
