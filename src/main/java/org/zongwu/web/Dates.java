package org.zongwu.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;

/** How days and moments are written. An {@link Instant} is shown as the clock on the school's wall says it. */
public final class Dates {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Dates() {}

    /** {@code 2025-11-14}, or {@code 2025-11-14 09:15} when a time of day is known. */
    public static String text(Temporal moment) {
        Temporal local = local(moment);
        return local instanceof LocalDateTime time ? time.format(MINUTE) : local.toString();
    }

    /** The same for machines: {@code 2025-11-14T09:15}. */
    public static String iso(Temporal moment) {
        return text(moment).replace(' ', 'T');
    }

    private static Temporal local(Temporal moment) {
        return moment instanceof Instant instant
                ? LocalDateTime.ofInstant(instant, SHANGHAI).truncatedTo(ChronoUnit.MINUTES)
                : moment;
    }
}
