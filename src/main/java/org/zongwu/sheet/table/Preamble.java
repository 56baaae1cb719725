package org.zongwu.sheet.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zongwu.sheet.read.Cell;
import org.zongwu.sheet.read.Row;
import org.zongwu.web.Typed;

/** What stands above the head of a sheet: its title, who made it, as of which day. One entry a cell, as written. */
public record Preamble(List<String> texts) {
    /** Several things are often written into one cell, pushed apart with blanks. */
    private static final Pattern GAP = Pattern.compile("(?<![:：\\s\u3000])[\\s\u3000]{2,}");

    private static final String DAY = "(\\d{4}[年./\\-]\\d{1,2}(?:[月./\\-](?:\\d{1,2}日?)?)?)";

    /** The surest first: the day named as such, a month in the title, the day the sheet was made. */
    private static final List<Pattern> AS_OF = List.of(
            Pattern.compile("截[止至](?:日期|时间|日|到)?:?" + DAY),
            Pattern.compile("^(?!.*:)[^\\d]*(\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?)"),
            Pattern.compile("(?:统计|报表|填报|编制|盘点|制表)(?:日期|时间|月份|日)?:?" + DAY));

    private static final Pattern MONEY_UNIT = Pattern.compile("单位:(?:人民币)?([亿万千百]*元)");
    private static final Pattern ORGANISATION = Pattern.compile("(?:单位|单位名称|学校|学校名称):(?!(?:人民币)?[亿万千百]*元$)(.+)");

    public Preamble {
        texts = List.copyOf(texts);
    }

    /** A value in a cell of its own belongs to the label before it. */
    static Preamble of(List<Row> above) {
        List<String> texts = new ArrayList<>();
        for (Row row : above) {
            String label = "";
            for (Cell cell : row.cells()) {
                if (cell.own()) {
                    if (label.isEmpty()) {
                        texts.add(cell.text());
                    } else {
                        texts.set(texts.size() - 1, label + cell.text());
                    }
                    label = cell.text().matches(".*[:：]\\s*") ? cell.text() : "";
                }
            }
        }
        return new Preamble(texts);
    }

    /** The day to which the figures hold: 截止日期:2026年8月31日. A month means its first day. */
    public Optional<LocalDate> asOf() {
        return AS_OF.stream()
                .flatMap(pattern -> first(pattern).stream())
                .flatMap(day -> Typed.date(day).value().stream())
                .map(Typed.Day::date)
                .findFirst();
    }

    /** 元, 万元 …: what all amounts of the sheet are in, if it says so. */
    public Optional<String> moneyUnit() {
        return first(MONEY_UNIT);
    }

    public Optional<String> organisation() {
        return first(ORGANISATION);
    }

    /** Such a row speaks of the sheet and is no head. */
    static boolean speaksOfSheet(Row row) {
        Preamble alone = of(List.of(row));
        return alone.asOf().isPresent()
                || alone.moneyUnit().isPresent()
                || alone.organisation().isPresent();
    }

    private Optional<String> first(Pattern pattern) {
        return texts.stream()
                .flatMap(GAP::splitAsStream)
                .map(Words::plain)
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst();
    }
}
