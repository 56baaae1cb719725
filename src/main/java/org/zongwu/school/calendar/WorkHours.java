package org.zongwu.school.calendar;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When a working day is worked: spans in order that do not meet, lunch lying between them. */
public record WorkHours(List<Span> spans) {
    /** 08:00–12:00 and 14:00–17:30 (operations.md 4), what a new school starts from. */
    public static final WorkHours USUAL =
            new WorkHours(List.of(new Span(8 * 60, 12 * 60), new Span(14 * 60, 17 * 60 + 30)));
    /** The clock of 工作日计时: it runs day and night and leaves out whole days that are not worked (operations.md 4.2). */
    public static final WorkHours WHOLE_DAYS = new WorkHours(List.of(new Span(0, Span.DAY)));

    private static final Pattern WRITTEN =
            Pattern.compile("(\\d{1,2})[:点.](\\d{2})?\\s*(?:-|~|—|–|至|到)+\\s*(\\d{1,2})[:点.](\\d{2})?");

    public WorkHours {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("no work hours");
        }
        for (int i = 1; i < spans.size(); i++) {
            if (spans.get(i).fromMinute() <= spans.get(i - 1).toMinute()) {
                throw new IllegalArgumentException("work hours out of order: " + spans);
            }
        }
    }

    /** Minutes of the day; {@code toMinute} may be 1440, the midnight that ends it. */
    public record Span(int fromMinute, int toMinute) {
        static final int DAY = 24 * 60;

        public Span {
            if (fromMinute < 0 || toMinute > DAY || toMinute <= fromMinute) {
                throw new IllegalArgumentException("work from minute " + fromMinute + " to " + toMinute);
            }
        }

        LocalDateTime opens(LocalDate day) {
            return day.atStartOfDay().plusMinutes(fromMinute);
        }

        LocalDateTime closes(LocalDate day) {
            return day.atStartOfDay().plusMinutes(toMinute);
        }

        @Override
        public String toString() {
            return time(fromMinute) + "-" + time(toMinute);
        }

        private static String time(int minute) {
            return String.format("%02d:%02d", minute / 60, minute % 60);
        }
    }

    /** As typed or kept in the settings: {@code 8:00-12:00, 14:00—17:30}. Empty when that cannot be hours of work. */
    public static Optional<WorkHours> read(String written) {
        Matcher span = WRITTEN.matcher(Normalizer.normalize(written, Normalizer.Form.NFKC));
        StringBuilder rest = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        try {
            while (span.find()) {
                spans.add(new Span(minute(span.group(1), span.group(2)), minute(span.group(3), span.group(4))));
                span.appendReplacement(rest, "");
            }
            return span.appendTail(rest).toString().matches("[\\s,;、和及]*")
                    ? Optional.of(new WorkHours(spans))
                    : Optional.empty();
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    public String written() {
        return spans.stream().map(Span::toString).collect(Collectors.joining(" "));
    }

    /** The minute at which the working day is over. */
    public int endMinute() {
        return spans.get(spans.size() - 1).toMinute();
    }

    private static int minute(String hours, String minutes) {
        int past = minutes == null ? 0 : Integer.parseInt(minutes);
        if (past > 59) {
            throw new IllegalArgumentException(hours + ":" + minutes);
        }
        return Integer.parseInt(hours) * 60 + past;
    }
}
