package org.zongwu.sheet.table;

import java.util.List;
import java.util.regex.Pattern;
import org.zongwu.sheet.read.Cell;
import org.zongwu.sheet.read.Row;

/** Tells the things of a sheet from everything else that stands between and below them. */
public final class RowSorter {
    private static final Pattern TOTAL =
            Pattern.compile("(本表|全部|全校|学校|单位|资产|总)?(合计|总计|共计|总合计|累计)(金额|数)?(\\(.*\\))?|(grand)?total");
    private static final Pattern SUBTOTAL = Pattern.compile(".{0,16}(小计|分计|合计|页计|总计|subtotal)(\\(.*\\))?");
    private static final Pattern SIGNATURE = Pattern.compile(
            "(制表|填表|填报|审核|复核|审批|批准|经办|编制|盘点|监盘|保管|管理|领用|验收|领导|单位负责|部门负责|资产管理|资产负责|财务|会计|主管|校长|负责|打印|导出|报表)"
                    + "(人员?|者|员|领导|部门|单位|负责人|签字|签名|签章|盖章|日期|时间)*(\\([^)]*\\))?:.*"
                    + "|(制表|填表|审核|复核|经办|盘点|监盘)(人|日期)"
                    + "|(日期|签字|签名|盖章|单位公章|公章):.*|第\\d+页.*");
    private static final Pattern NOTE = Pattern.compile("(注|备注|说明|填表说明|填写说明|注意事项?)\\d*:.*");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,5}\\)?|[甲乙丙丁戊]|栏次");

    private static final Pattern SERIAL = Pattern.compile("序号?|行号|no\\.?");
    private static final Pattern ENDING = Pattern.compile("[:=]+$");

    /** How many cells tell whether a row is the head again. */
    private static final int ENOUGH = 6;

    private final Head head;
    private final List<String> words;

    public RowSorter(Head head) {
        this.head = head;
        this.words =
                head.headings().stream().map(Heading::written).map(Words::plain).toList();
    }

    public RowKind kind(Row row) {
        if (row.number() < head.firstRow()) {
            return RowKind.TITLE;
        }
        if (row.number() <= head.lastRow() || repeatsHead(row) || numbersColumns(row)) {
            return RowKind.HEADING;
        }
        List<Cell> own = row.cells().stream().filter(Cell::own).limit(3).toList();
        if (own.isEmpty() || (own.size() == 1 && onlySerial(row))) {
            return RowKind.BLANK;
        }
        RowKind foot = foot(own);
        boolean title = own.size() == 1
                && (spansSheet(row)
                        || head.preamble().texts().contains(own.get(0).text()));
        return foot == RowKind.DATA && title ? RowKind.TITLE : foot;
    }

    /** Sums and signatures say so in one of the first two cells that hold something. */
    private static RowKind foot(List<Cell> own) {
        String first = Words.plain(own.get(0).text());
        if (SIGNATURE.matcher(first).matches()) {
            return RowKind.SIGNATURE;
        }
        if (NOTE.matcher(first).matches()) {
            return RowKind.NOTE;
        }
        RowKind sum = sum(first);
        return sum != RowKind.DATA || own.size() < 2
                ? sum
                : sum(Words.plain(own.get(1).text()));
    }

    private static RowKind sum(String word) {
        String plain = ENDING.matcher(word).replaceAll("");
        if (TOTAL.matcher(plain).matches()) {
            return RowKind.TOTAL;
        }
        return SUBTOTAL.matcher(plain).matches() ? RowKind.SUBTOTAL : RowKind.DATA;
    }

    /** At least two words where the head has them, and more than half of the first cells that hold something. */
    private boolean repeatsHead(Row row) {
        int same = 0;
        int filled = 0;
        for (int i = 0; i < row.cells().size() && filled < ENOUGH; i++) {
            if (!row.cell(i).empty()) {
                filled++;
                same += i < words.size()
                                && words.get(i).equals(Words.plain(row.cell(i).text()))
                        ? 1
                        : 0;
            }
        }
        return same >= 2 && same * 2 > filled;
    }

    /** 栏次 1 2 3 4, as official forms have it right below the head. */
    private boolean numbersColumns(Row row) {
        return row.number() == head.lastRow() + 1 && rising(own(row));
    }

    private static List<String> own(Row row) {
        return row.cells().stream()
                .filter(Cell::own)
                .map(cell -> Words.plain(cell.text()))
                .toList();
    }

    private static boolean rising(List<String> own) {
        int last = 0;
        for (String text : own) {
            if (!COLUMN_NUMBER.matcher(text).matches()) {
                return false;
            }
            String digits = text.replaceAll("\\D", "");
            if (!digits.isEmpty()) {
                int number = Integer.parseInt(digits);
                if (last > 0 && number != last + 1) {
                    return false;
                }
                last = number;
            }
        }
        return own.size() >= 3 && last > 1;
    }

    /** The only thing in it is the running number that the form was printed with. */
    private boolean onlySerial(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cell(i).own()) {
                String word = i < words.size() ? words.get(i) : "";
                return SERIAL.matcher(word).matches()
                        && COLUMN_NUMBER.matcher(row.cell(i).text().strip()).matches();
            }
        }
        return false;
    }

    private boolean spansSheet(Row row) {
        long filled = row.cells().stream().filter(Cell::filled).count();
        return filled >= 2 && (filled + 1) * 2 >= head.headings().size();
    }
}
