package org.zongwu.asset.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Bands of age by the day a thing was acquired; {@code from} and {@code to} are days, both included, as a list is filtered. */
record Ages(List<Band> bands) {

    /** {@code years} is what the band reaches up to, 0 for the last one, which is open. */
    record Band(int above, int years, String from, String to) {
        boolean holds(String day) {
            return !day.isEmpty()
                    && (from.isEmpty() || day.compareTo(from) >= 0)
                    && (to.isEmpty() || day.compareTo(to) <= 0);
        }
    }

    /** 5, 6, 8, 10 and 15 years are the lives of the school's table (财会[2018]20号). */
    private static final List<Integer> STEPS = List.of(1, 3, 5, 6, 8, 10, 15);

    static Ages on(LocalDate today) {
        List<Band> bands = new ArrayList<>();
        int above = 0;
        String to = "";
        for (int years : STEPS) {
            LocalDate first = today.minusYears(years).plusDays(1);
            bands.add(new Band(above, years, first.toString(), to));
            to = first.minusDays(1).toString();
            above = years;
        }
        bands.add(new Band(above, 0, "", to));
        return new Ages(bands);
    }
}
