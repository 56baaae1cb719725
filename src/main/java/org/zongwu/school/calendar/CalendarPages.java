package org.zongwu.school.calendar;

import java.util.List;
import org.zongwu.sheet.write.WritePages;
import org.zongwu.web.Form;
import org.zongwu.web.Option;

/** What the pages of terms and of the calendar show: one record a JSP. */
public final class CalendarPages {
    private CalendarPages() {}

    /** {@code shown} is the form that was refused, if one was; {@code knownYears} are those whose notice is in; {@code nextUnknown} the first coming one that is not, or empty. */
    public record Calendar(
            String title,
            Form shown,
            Form filter,
            List<Option> terms,
            List<String> weekdays,
            List<Month> months,
            List<BreakLine> breaks,
            List<Option> breakNames,
            String hours,
            String knownYears,
            String nextUnknown,
            Form breakForm,
            Form hoursForm,
            boolean mayEdit) {}

    public record Month(String title, int schoolDays, List<Week> weeks) {}

    /** {@code number} is the week of the term, or empty outside it. */
    public record Week(String number, List<Day> days) {}

    /** {@code kind}: off, work, rest (weekend), brk (school break) or empty; {@code text} says it in a word or two. */
    public record Day(String date, String number, String kind, String text, boolean today, boolean outside) {}

    public record BreakLine(long id, String name, String from, String to, int days) {}

    public record Notice(Form form) {}

    public record NoticeCheck(
            Form form,
            String yearText,
            List<NoticeDay> days,
            int off,
            int work,
            List<String> doubts,
            List<String> unread,
            int before) {}

    public record NoticeDay(String date, String weekday, String kind, String text, String name) {}

    public record Terms(List<YearLine> years, WritePages.Ways ways, boolean mayEdit) {}

    public record YearLine(long id, String label, boolean current, List<TermLine> terms) {}

    public record TermLine(String name, String from, String to, int weeks, boolean current, int week) {}

    public record YearEdit(Form form, String action, String title, String save, boolean asksStart, String startsOn) {}
}
