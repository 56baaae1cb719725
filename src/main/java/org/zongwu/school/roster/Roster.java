package org.zongwu.school.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
    private static final Pattern STAFF_NO = Pattern.compile("工号|职工号|教工号|员工号|人员编号|staff", Pattern.CASE_INSENSITIVE);

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

    /** Cells outside those columns that hold such a thing all the same (an ID number under 备注): {row, column}, from 0. */
    public List<CellAt> sensitiveCells() {
        Set<Integer> columns = new HashSet<>();
        sensitive().forEach(column -> columns.add(column.index()));
        List<CellAt> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < width(); column++) {
                Optional<CellKind> kind = CellKind.of(cell(row, column)).filter(CellKind::leftOut);
                if (kind.isPresent() && !columns.contains(column)) {
                    cells.add(new CellAt(row, column, kind.get()));
                }
            }
        }
        return cells;
    }

    public record CellAt(int row, int column, CellKind kind) {}

    /** The column of staff numbers: the heading says so, or else short codes, none twice, that are no 1, 2, 3 … */
    public OptionalInt staffNumbers() {
        OptionalInt said = IntStream.range(0, headings.size())
                .filter(column -> STAFF_NO.matcher(headings.get(column)).find())
                .findFirst();
        return said.isPresent()
                ? said
                : IntStream.range(0, width()).filter(this::holdsOwnCodes).findFirst();
    }

    /** Names that several rows bear, with the column of their names and departments. */
    public List<Namesakes> namesakes(int nameColumn, int departmentColumn) {
        Map<String, List<Integer>> byName = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            String name = cell(row, nameColumn).replaceAll("\\s", "");
            if (!name.isEmpty()) {
                byName.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
            }
        }
        return byName.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry ->
                        new Namesakes(entry.getKey(), entry.getValue(), apart(entry.getValue(), departmentColumn)))
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

    private boolean holdsOwnCodes(int column) {
        List<String> filled = filled(column);
        boolean codes = filled.stream()
                .allMatch(cell ->
                        CellKind.of(cell).filter(kind -> kind == CellKind.CODE).isPresent());
        boolean alone = new HashSet<>(filled).size() == filled.size();
        boolean counted =
                IntStream.range(0, filled.size()).allMatch(i -> filled.get(i).equals(Integer.toString(i + 1)));
        return !filled.isEmpty() && filled.size() == rows.size() && codes && alone && !counted;
    }

    private boolean apart(List<Integer> bearers, int departmentColumn) {
        Set<String> departments = new HashSet<>();
        return bearers.stream()
                .map(row -> cell(row, departmentColumn))
                .allMatch(department -> !department.isEmpty() && departments.add(department));
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
