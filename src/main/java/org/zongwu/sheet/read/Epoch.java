package org.zongwu.sheet.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The two ways in which workbooks count days. The older one believes in 29 February 1900 (serial 60). */
enum Epoch {
    FROM_1900(LocalDate.of(1899, 12, 30)),
    FROM_1904(LocalDate.of(1904, 1, 1));

    private static final int LAST = 2_958_465;
    private static final int SECONDS = 86_400;
    private final LocalDate zero;

    Epoch(LocalDate zero) {
        this.zero = zero;
    }

    Optional<LocalDateTime> moment(double serial) {
        if (!(serial >= 0 && serial < LAST)) {
            return Optional.empty();
        }
        long seconds = Math.round(serial * SECONDS);
        long days = seconds / SECONDS;
        if (this == FROM_1900 && days < 60) {
            days++;
        }
        return Optional.of(zero.plusDays(days).atStartOfDay().plusSeconds(seconds % SECONDS));
    }

    /** {@code 08:30}, with seconds only when there are some. */
    static String time(LocalTime time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
