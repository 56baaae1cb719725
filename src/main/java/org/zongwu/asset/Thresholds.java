package org.zongwu.asset;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * From which price a single thing is a fixed asset, by the date of its card: a later threshold moves no card of an earlier
 * date. The threshold since the empty day holds before all others, so there is always one.
 */
public record Thresholds(List<Threshold> all) {

    /** {@code since} is an ISO day, or empty for ever before. */
    public record Threshold(String since, long fen) {}

    public Thresholds {
        all = all.stream().sorted(Comparator.comparing(Threshold::since)).toList();
        if (all.isEmpty() || !all.get(0).since().isEmpty()) {
            throw new IllegalArgumentException("no threshold holds from the beginning: " + all);
        }
    }

    /** In 分, on that day (ISO). A card without a date is judged by today's. */
    public long on(String day) {
        return all.stream()
                .filter(threshold -> threshold.since().compareTo(day) <= 0)
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .fen();
    }

    /** On the day the card was booked, else acquired, else today. */
    public long of(Source source, LocalDate today) {
        return on(Stream.of(source.bookedOn(), source.acquiredOn())
                .filter(day -> !day.isEmpty())
                .findFirst()
                .orElse(today.toString()));
    }
}
