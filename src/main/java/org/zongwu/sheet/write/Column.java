package org.zongwu.sheet.write;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.zongwu.web.Money;

/**
 * One column of a list going out: its heading and what stands in it for a row. An empty value leaves the cell blank.
 *
 * @param width in characters of Latin letters, as Excel counts
 * @param marked which cells are shown red, as those that an import could not read
 */
public record Column<T>(
        String heading, Kind kind, int width, Function<? super T, Optional<?>> value, Predicate<? super T> marked) {

    public enum Kind {
        TEXT,
        WHOLE,
        DECIMAL,
        MONEY,
        DATE
    }

    public static <T> Column<T> text(String heading, Function<? super T, String> value) {
        return of(heading, Kind.TEXT, 16, row -> Optional.of(value.apply(row)));
    }

    public static <T> Column<T> whole(String heading, ToLongFunction<? super T> value) {
        return of(heading, Kind.WHOLE, 9, row -> Optional.of(value.applyAsLong(row)));
    }

    /** Readings of meters and other measured figures, with the decimals they have. */
    public static <T> Column<T> decimal(String heading, Function<? super T, Optional<BigDecimal>> value) {
        return of(heading, Kind.DECIMAL, 12, value::apply);
    }

    /** Whole 分; written in 元 with two decimals. */
    public static <T> Column<T> money(String heading, ToLongFunction<? super T> fen) {
        return of(heading, Kind.MONEY, 14, row -> Optional.of(fen.applyAsLong(row)));
    }

    /** Whole 分 that may be unknown. */
    public static <T> Column<T> moneyIfKnown(String heading, Function<? super T, OptionalLong> fen) {
        return of(
                heading, Kind.MONEY, 14, row -> fen.apply(row).stream().boxed().findFirst());
    }

    public static <T> Column<T> date(String heading, Function<? super T, Optional<LocalDate>> value) {
        return of(heading, Kind.DATE, 12, value::apply);
    }

    /** What stands on paper for a row; money with its groups. */
    String text(T row) {
        return value.apply(row)
                .map(found -> kind == Kind.MONEY ? Money.text((Long) found) : found.toString())
                .orElse("");
    }

    public Column<T> under(String other) {
        return new Column<>(other, kind, width, value, marked);
    }

    public Column<T> wide(int characters) {
        return new Column<>(heading, kind, characters, value, marked);
    }

    public Column<T> markedWhen(Predicate<? super T> wrong) {
        return new Column<>(heading, kind, width, value, wrong);
    }

    private static <T> Column<T> of(String heading, Kind kind, int width, Function<? super T, Optional<?>> value) {
        return new Column<>(heading, kind, width, value, row -> false);
    }
}
