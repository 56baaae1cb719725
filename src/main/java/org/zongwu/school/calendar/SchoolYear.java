package org.zongwu.school.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** A school year of two terms that meet without a gap, so that every day of it belongs to one of them. */
public record SchoolYear(Term first, Term second) {

    public SchoolYear {
        boolean meet = first.to().plusDays(1).equals(second.from());
        if (first.number() != 1 || second.number() != 2 || first.schoolYear() != second.schoolYear() || !meet) {
            throw new IllegalArgumentException("a school year of " + first + " and " + second);
        }
    }

    /** The year that begins in autumn of {@code year}; its terms begin and it ends as given. */
    public static SchoolYear of(int year, LocalDate firstTerm, LocalDate secondTerm, LocalDate end) {
        return new SchoolYear(
                new Term(year, 1, firstTerm, secondTerm.minusDays(1)), new Term(year, 2, secondTerm, end));
    }

    /** What a new school year is proposed as: from 1 September, its second term from the middle of February. */
    public static SchoolYear usual(int year) {
        return of(
                year,
                LocalDate.of(year, Month.SEPTEMBER, 1),
                LocalDate.of(year + 1, Month.FEBRUARY, 15),
                LocalDate.of(year + 1, Month.AUGUST, 31));
    }

    /** The number of the school year that a date is usually in: 2025 from September 2025 to August 2026. */
    public static int yearOf(LocalDate date) {
        return date.getMonth().compareTo(Month.SEPTEMBER) >= 0 ? date.getYear() : date.getYear() - 1;
    }

    public static String label(int year) {
        return year + "—" + (year + 1) + "学年";
    }

    public int year() {
        return first.schoolYear();
    }

    public LocalDate from() {
        return first.from();
    }

    public LocalDate to() {
        return second.to();
    }

    public String label() {
        return label(year());
    }

    public Optional<Term> term(LocalDate date) {
        return first.contains(date)
                ? Optional.of(first)
                : second.contains(date) ? Optional.of(second) : Optional.empty();
    }

    /** The next year as it is proposed: it begins the day after this one ends. */
    public SchoolYear next() {
        SchoolYear usual = usual(year() + 1);
        return of(year() + 1, to().plusDays(1), usual.second().from(), usual.to());
    }
}
