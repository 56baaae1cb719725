package org.zongwu.school.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The cells of a pasted roster: its headings and the rows under them, which may be shorter. */
public record Roster(List<String> headings, List<List<String>> rows) {
    /** A column is what more than half of its filled cells are. */
    private static final int PERCENT = 50;

    private static final Map<CellKind, Pattern> SAID = Map.of(
            CellKind.ID_NUMBER, Pattern.compile("身份证|证件号|公民身份|ID\\s*(?:number|card)", Pattern.CASE_INSENSITIVE),
            CellKind.BANK_CARD, Pattern.compile("银行卡|卡号|工资卡|开户|银行账号|bank", Pattern.CASE_INSENSITIVE),
            CellKind.HOME_ADDRESS,
                    Pattern.compile("(?<!办公|学校)(?:住址|地址)|户籍|家庭所在|home address", Pattern.CASE_INSENSITIVE),
            CellKind.BIRTH_DATE, Pattern.compile("出生|生日|birth", Pattern.CASE_INSENSITIVE));

    public Roster {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Columns that must be left out, by content first and by heading else. */
    public List<SensitiveColumn> sensitive() {
        return IntStream.range(0, width())
                .mapToObj(this::sensitive)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The cell's text; empty where the row is short. */
    public String cell(int row, int column) {
        List<String> cells = rows.get(row);
        return column >= 0 && column < cells.size() ? cells.get(column).strip() : "";
    }

    private Optional<SensitiveColumn> sensitive(int column) {
        List<String> filled = filled(column);
        Map<CellKind, Integer> counts = new LinkedHashMap<>();
        filled.forEach(cell ->
                CellKind.of(cell).filter(CellKind::leftOut).ifPresent(kind -> counts.merge(kind, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() * 100 > filled.size() * PERCENT)
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> said(column))
                .map(kind -> new SensitiveColumn(
                        column, heading(column), kind, counts.getOrDefault(kind, 0), filled.size()));
    }

    private Optional<CellKind> said(int column) {
        return SAID.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(heading(column)).find())
                .map(Map.Entry::getKey)
                .min(Enum::compareTo);
    }

    private List<String> filled(int column) {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> cell(row, column))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    private String heading(int column) {
        return column < headings.size() ? headings.get(column) : "";
    }

    private int width() {
        return Math.max(
                headings.size(), rows.stream().mapToInt(List::size).max().orElse(0));
    }
}
