package org.zongwu.school.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One sentence of a holiday notice, read from left to right: dates and spans wait until an order (放假, 上班) takes them. */
final class NoticeSentence {
    private static final String DATE = "(?:(\\d{4})年)?(?:(\\d{1,2})月)?(\\d{1,2})日(?:\\(([^)]*)\\))?";
    private static final Pattern TOKEN =
            Pattern.compile(DATE + "(?:(?:至|到|-)(?:次年|当年)?" + DATE + ")?|(?<!不)(放假|公休)|(上班|上课|补班|补课)|(\\d{1,2})天");
    private static final Pattern ORDER = Pattern.compile("\\d日|放假\\d|上班|补班|不放假");
    private static final Pattern NO_ORDER =
            Pattern.compile("通知如下|安排如下|明电|^(?:国务院办公厅)?\\d{4}年\\d{1,2}月\\d{1,2}日(?:\\(?此件.*)?$");
    private static final Pattern ADVICE = Pattern.compile("鼓励|建议|倡导|可以|酌情");
    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周|礼拜)([一二三四五六日天])");
    private static final String WEEK = "一二三四五六日";
    private static final int LONGEST_DAYS = 20;

    private final NoticeText.Sentence sentence;
    private final int year;
    private final List<CalendarDay> days = new ArrayList<>();
    private final List<LocalDate> waiting = new ArrayList<>();
    private final List<HolidayNotice.Why> doubts = new ArrayList<>();
    private boolean understood = true;
    private int lastMonth;

    private NoticeSentence(NoticeText.Sentence sentence, int year) {
        this.sentence = sentence;
        this.year = year;
    }

    static NoticeSentence read(NoticeText.Sentence sentence, int year) {
        NoticeSentence read = new NoticeSentence(sentence, year);
        String text = sentence.text();
        if (ADVICE.matcher(text).find()) {
            read.understood = !ORDER.matcher(text).find();
        } else if (!NO_ORDER.matcher(text).find()) {
            read.understand();
        }
        return read;
    }

    /** False when the sentence orders something that was not understood. */
    boolean understood() {
        return understood;
    }

    List<CalendarDay> days() {
        return days;
    }

    List<HolidayNotice.Why> doubts() {
        return doubts;
    }

    private void understand() {
        try {
            Matcher token = TOKEN.matcher(sentence.text());
            while (token.find()) {
                take(token);
            }
            boolean idle = days.isEmpty() && ORDER.matcher(sentence.text()).find();
            understood = waiting.isEmpty() && !idle;
        } catch (DateTimeException noSuchDay) {
            understood = false;
        }
        if (!understood) {
            days.clear();
        }
    }

    private void take(Matcher token) {
        if (token.group(3) != null) {
            span(token);
        } else if (token.group(9) != null) {
            order(CalendarDay.Kind.OFF);
        } else if (token.group(10) != null) {
            order(CalendarDay.Kind.WORK);
        } else {
            count(Integer.parseInt(token.group(11)));
        }
    }

    private void span(Matcher token) {
        LocalDate from = date(token.group(1), token.group(2), token.group(3));
        weekday(from, token.group(4));
        LocalDate to = from;
        if (token.group(7) != null) {
            to = date(token.group(5), token.group(6), token.group(7));
            to = to.isBefore(from) && token.group(5) == null ? to.plusYears(1) : to;
            weekday(to, token.group(8));
        }
        long length = ChronoUnit.DAYS.between(from, to) + 1;
        if (length < 1 || length > LONGEST_DAYS) {
            throw new DateTimeException(sentence.text());
        }
        from.datesUntil(to.plusDays(1)).forEach(waiting::add);
    }

    /** A month left out is that of the date before; 元旦 may begin in December of the year before. */
    private LocalDate date(String saidYear, String saidMonth, String day) {
        lastMonth = saidMonth == null ? lastMonth : Integer.parseInt(saidMonth);
        boolean before = lastMonth == 12 && sentence.holiday().startsWith("元旦");
        int of = saidYear != null ? Integer.parseInt(saidYear) : before ? year - 1 : year;
        return LocalDate.of(of, lastMonth, Integer.parseInt(day));
    }

    private void weekday(LocalDate date, String brackets) {
        if (brackets == null) {
            return;
        }
        Matcher said = WEEKDAY.matcher(brackets);
        if (said.find() && DayOfWeek.of(1 + WEEK.indexOf(said.group(1).replace('天', '日'))) != date.getDayOfWeek()) {
            doubts.add(HolidayNotice.Why.WEEKDAY);
        }
    }

    private void order(CalendarDay.Kind kind) {
        waiting.forEach(date -> days.add(new CalendarDay(date, kind, sentence.holiday(), "国务院办公厅放假通知")));
        waiting.clear();
    }

    private void count(int said) {
        long off =
                days.stream().filter(day -> day.kind() == CalendarDay.Kind.OFF).count();
        if (off != said && !sentence.text().contains("连休")) {
            doubts.add(HolidayNotice.Why.COUNT);
        }
    }
}
