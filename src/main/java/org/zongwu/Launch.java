package org.zongwu;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.zongwu.db.Refusal;

/**
 * What this start was told: the data folder, whether it is a demo, and the clock. {@code practice} is true when the clock
 * was set by {@code zongwu.clock}; then every page says so.
 */
public record Launch(Path data, boolean demo, Clock clock, boolean practice) {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    /** From the system properties the launcher sets, or the environment of a stock Tomcat. */
    static Launch ofSystem() {
        String data = Optional.ofNullable(System.getProperty("zongwu.data"))
                .or(() -> Optional.ofNullable(System.getenv("ZONGWU_DATA")))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new Refusal("db.folder.unnamed"));
        Optional<Clock> practice =
                Optional.ofNullable(System.getProperty("zongwu.clock")).map(Launch::startingAt);
        return new Launch(
                Path.of(data).toAbsolutePath(),
                Boolean.getBoolean("zongwu.demo"),
                practice.orElseGet(() -> Clock.system(SHANGHAI)),
                practice.isPresent());
    }

    private static Clock startingAt(String moment) {
        try {
            Instant wanted =
                    ZonedDateTime.of(LocalDateTime.parse(moment), SHANGHAI).toInstant();
            Clock system = Clock.system(SHANGHAI);
            return Clock.offset(system, Duration.between(system.instant(), wanted));
        } catch (DateTimeParseException e) {
            throw new Refusal("db.clock.bad", moment);
        }
    }
}
