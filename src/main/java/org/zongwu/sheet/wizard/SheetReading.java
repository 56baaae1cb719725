package org.zongwu.sheet.wizard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.zongwu.sheet.Table;

/** One sheet: title lines, the heading row, data, and the rows that are none (小计, 合计, 制表人, blank, repeated heads). */
final class SheetReading {
    private static final int HEAD_WITHIN = 30;
    private static final Pattern SUBTOTAL = Pattern.compile("小计|本页合计|本页小计|分计|过次页|承前页");
    private static final Pattern TOTAL = Pattern.compile("合计|总计|共计|累计");
    private static final Pattern SIGN = Pattern.compile("^(制表人?|审核人?|复核人?|填表人|负责人|经办人|单位负责人|资产管理员|打印|备注|说明|编制)[:：].*");

    private final Table table;
    private final Choices choices;
    private final List<Given> rows = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<Reading.HeadFound> heads = new ArrayList<>();
    private final Map<Integer, String> columns = new HashMap<>();
    private final Map<String, String> totals = new HashMap<>();
    private final StringBuilder preamble = new StringBuilder();
    private List<String> headCells = List.of();

    SheetReading(Table table, Headings headings, Choices choices) {
        this.table = table;
        this.choices = choices;
        int head = head(headings);
        for (int i = 0; i < table.rows().size(); i++) {
            Table.Row row = table.rows().get(i);
            if (i < head) {
                above(row);
            } else if (head >= 0 && i > head) {
                below(row);
            }
        }
    }

    List<Given> rows() {
        return rows;
    }

    List<Skipped> skipped() {
        return skipped;
    }

    List<Reading.HeadFound> heads() {
        return heads;
    }

    Set<String> targets() {
        return new LinkedHashSet<>(columns.values());
    }

    Map<String, String> totals() {
        return totals;
    }

    String preamble() {
        return preamble.toString();
    }

    /** The row among the first thirty in which most cells are known headings; -1 when none has two. */
    private int head(Headings headings) {
        int best = -1;
        long most = 1;
        for (int i = 0; i < Math.min(HEAD_WITHIN, table.rows().size()); i++) {
            long known = table.rows().get(i).cells().stream()
                    .map(headings::target)
                    .filter(target -> !target.isEmpty())
                    .distinct()
                    .count();
            if (known > most) {
                most = known;
                best = i;
            }
        }
        if (best >= 0) {
            columns(table.rows().get(best), headings, best);
        }
        return best;
    }

    private void columns(Table.Row head, Headings headings, int at) {
        headCells = head.cells();
        Set<String> taken = new LinkedHashSet<>();
        for (int column = 0; column < head.cells().size(); column++) {
            String heading = head.cell(column).strip();
            String target = headings.target(heading);
            if (!heading.isEmpty()) {
                boolean free = !target.isEmpty() && taken.add(target);
                if (free) {
                    columns.put(column, target);
                }
                heads.add(new Reading.HeadFound(heading, free ? target : "", sample(column, at)));
            }
        }
    }

    private String sample(int column, int head) {
        return table.rows().stream()
                .skip(head + 1L)
                .limit(20)
                .map(row -> row.cell(column).strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private void above(Table.Row row) {
        row.cells().stream().filter(cell -> !cell.isBlank()).distinct().forEach(cell -> preamble.append(cell)
                .append(' '));
    }

    private void below(Table.Row row) {
        String first = row.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
        if (row.blank()) {
            return;
        }
        if (row.cells().equals(headCells)) {
            skip(row, "head");
        } else if (SIGN.matcher(first).matches()) {
            skip(row, "sign");
        } else if (summing(first) && (named(row).isEmpty() || summing(named(row)))) {
            skip(row, SUBTOTAL.matcher(first + named(row)).find() ? "subtotal" : "total");
            if (TOTAL.matcher(first + named(row)).find()
                    && !SUBTOTAL.matcher(first + named(row)).find()) {
                columns.forEach(
                        (column, target) -> totals.put(target, row.cell(column).strip()));
            }
        } else {
            rows.add(given(row));
        }
    }

    private static boolean summing(String text) {
        return text.length() <= 30
                && (SUBTOTAL.matcher(text).find()
                        || text.replaceAll("\\s", "").matches(".{0,12}(合计|总计|共计|累计)[:：]?.{0,3}"));
    }

    private String named(Table.Row row) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().equals("name"))
                .map(entry -> row.cell(entry.getKey()).strip())
                .findFirst()
                .orElse("");
    }

    private Given given(Table.Row row) {
        Map<String, String> values = new HashMap<>();
        columns.forEach((column, target) -> {
            String text = row.cell(column).strip();
            String mended = choices.repairs().get(Choices.cell(table.name(), row.number(), target));
            if (mended != null || !text.isEmpty()) {
                values.put(target, mended == null ? text : mended);
            }
        });
        return new Given(table.name(), row.number(), values);
    }

    private void skip(Table.Row row, String reason) {
        String text = row.cells().stream()
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(3)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        skipped.add(new Skipped(table.name(), row.number(), reason, text));
    }
}
