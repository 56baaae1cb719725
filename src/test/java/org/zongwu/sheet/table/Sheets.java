package org.zongwu.sheet.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zongwu.sheet.read.Limits;
import org.zongwu.sheet.read.Row;
import org.zongwu.sheet.read.SheetInfo;
import org.zongwu.sheet.read.Workbook;

/** Sheets of the tests: the four ledger files, and tables written as text with tabs. */
final class Sheets {
    /** The kinds of the tests, with what schools call them. */
    static final List<ColumnKind> KINDS = List.of(
            ColumnKind.of("number", "资产编号", "编号", "Number"),
            ColumnKind.of("stateNumber", "卡片编号"),
            ColumnKind.of("name", "资产名称", "名称", "物品名称", "Name"),
            ColumnKind.of("code", "分类代码", "国标代码"),
            ColumnKind.of("model", "规格型号", "规格"),
            ColumnKind.of("unit", "计量单位", "单位"),
            ColumnKind.of("quantity", "数量", "Quantity"),
            ColumnKind.of("price", "单价"),
            ColumnKind.of("cost", "原值", "账面原值", "金额"),
            ColumnKind.of("depreciated", "累计折旧"),
            ColumnKind.of("life", "折旧年限（月）"),
            ColumnKind.of("acquiredOn", "取得日期", "购置时间", "购置年份"),
            ColumnKind.of("bookedOn", "财务入账日期"),
            ColumnKind.of("department", "使用部门"),
            ColumnKind.of("place", "存放地点", "地点", "教室"),
            ColumnKind.of("className", "班级"),
            ColumnKind.of("keeper", "保管人", "管理人", "使用人"),
            ColumnKind.of("note", "备注"));

    static final Recogniser RECOGNISER = new Recogniser(KINDS);

    private Sheets() {}

    static List<List<Row>> ledger(String name) {
        try (Workbook book = Workbook.open(
                Path.of(Sheets.class.getResource("/ledgers/" + name).toURI()), Limits.STANDARD)) {
            List<List<Row>> sheets = new ArrayList<>();
            for (SheetInfo info : book.sheets()) {
                sheets.add(rows(book, info));
            }
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A web page, so that cells can be merged. */
    static List<Row> typed(String rows) {
        Workbook book = Workbook.pasted(rows, Limits.STANDARD);
        return rows(book, book.sheets().get(0));
    }

    static Head head(List<Row> rows) {
        return RECOGNISER.head(rows).orElseThrow();
    }

    /** {@code key=column} for what was recognised; a question mark where a person is to look. */
    static String matches(Head head) {
        List<String> said = new ArrayList<>();
        head.matches()
                .forEach(match -> said.add(match.kind().key() + "=" + match.column()
                        + (match.sureness() == Match.Sureness.ASK ? "?" : "")));
        return String.join(" ", said);
    }

    private static List<Row> rows(Workbook book, SheetInfo info) {
        List<Row> rows = new ArrayList<>();
        book.read(info, rows::add);
        return rows;
    }
}
