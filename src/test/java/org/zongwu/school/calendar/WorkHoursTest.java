package org.zongwu.school.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkHoursTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08:00-12:00 14:00-17:30",
                "8:00-12:00, 14:00-17:30",
                "8:00—12:00；14:00—17:30",
                "８：００～１２：００、１４：００～１７：３０",
                "8点至12点 14点到17点30",
                "08:00 - 12:00\n14:00 - 17:30",
                "8.00-12.00 14.00-17.30"
            })
    void hoursAreReadAsPeopleTypeThem(String written) {
        assertEquals(Optional.of(WorkHours.USUAL), WorkHours.read(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "上午",
                "12:00-8:00",
                "8:00-12:00 11:00-17:30",
                "14:00-17:30 8:00-12:00",
                "8:60-12:00",
                "8:00-25:00",
                "8:00",
                "8:00-12:00 有课"
            })
    void whatCannotBeHoursIsRefused(String written) {
        assertEquals(Optional.empty(), WorkHours.read(written));
    }

    @Test
    void whatIsWrittenReadsBack() {
        assertEquals("08:00-12:00 14:00-17:30", WorkHours.USUAL.written());
        assertEquals(Optional.of(WorkHours.WHOLE_DAYS), WorkHours.read(WorkHours.WHOLE_DAYS.written()));
        assertEquals(17 * 60 + 30, WorkHours.USUAL.endMinute());
        assertThrows(IllegalArgumentException.class, () -> new WorkHours(List.of()));
    }
}
