package org.zongwu.school.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.web.Errors;
import org.zongwu.web.Message;
import org.zongwu.web.Request;
import org.zongwu.web.Typed;

/**
 * What was typed into the form of a school year: when its terms begin and when it ends. A year that follows another begins
 * the day after it, so its beginning is not asked.
 */
record YearForm(String firstTerm, String secondTerm, String end) {
    private static final int LONGEST_DAYS = 500;

    static YearForm of(Request request) {
        return new YearForm(request.field("firstTerm"), request.field("secondTerm"), request.field("end"));
    }

    /** {@code start} is given by the year before, if there is one. */
    Optional<SchoolYear> check(int year, Optional<LocalDate> start, Errors errors) {
        Optional<LocalDate> first = start.or(() -> day("firstTerm", firstTerm, errors));
        Optional<LocalDate> second = day("secondTerm", secondTerm, errors);
        Optional<LocalDate> last = day("end", end, errors);
        if (errors.any()) {
            return Optional.empty();
        }
        LocalDate from = first.orElseThrow();
        if (!second.orElseThrow().isAfter(from.plusDays(1))) {
            errors.add("secondTerm", "school.error.secondTerm", from.toString());
        } else if (!last.orElseThrow().isAfter(second.get())) {
            errors.add("end", "school.error.yearEnd");
        } else if (last.get().isAfter(from.plusDays(LONGEST_DAYS))) {
            errors.add("end", "school.error.yearLong");
        }
        return errors.any() ? Optional.empty() : Optional.of(SchoolYear.of(year, from, second.get(), last.get()));
    }

    static Map<String, List<String>> of(SchoolYear year) {
        return Map.of(
                "firstTerm", List.of(year.from().toString()),
                "secondTerm", List.of(year.second().from().toString()),
                "end", List.of(year.to().toString()));
    }

    private static Optional<LocalDate> day(String name, String typed, Errors errors) {
        Typed<Typed.Day> day = Typed.date(typed);
        day.problem().ifPresent(problem -> errors.add(name, problem.key(), Message.of("school.field." + name)));
        return day.value().map(Typed.Day::date);
    }
}
