package org.zongwu.asset.report;

import java.util.List;
import org.zongwu.web.Form;

/** What the pages of the reports show. */
public final class ReportPages {
    private ReportPages() {}

    /** A number that opens its rows. {@code noun} is its name for machines, {@code value} plain (money in 分). */
    public record Figure(String noun, long value, String text, String numberHref) {}

    /** A choice among pages, such as the three books. */
    public record Tab(String label, String tabHref, boolean current) {}

    /** 四清: {@code percent} of the cards are clear in this point. */
    public record Clear(List<Tab> books, String book, Figure cards, List<Point> points, List<Point> further) {}

    public record Point(String label, String note, Figure clear, Figure lacking, long percent) {}

    /** {@code total} is the whole, where the rows add up to it. */
    public record Distribution(
            List<Tab> books, List<Tab> ways, Tab idle, String title, String head, List<Row> rows, Row total) {}

    /** {@code depth} 0 for a row by itself, 1 for one that belongs to the row above. */
    public record Row(String label, int depth, Figure cards, Figure quantity, Figure cost, Figure idle, long share) {}

    /** 家底一页: by class, beside finance's ledger of {@code compared} classes. {@code netless} have no net value. */
    public record Summary(
            Form form,
            String today,
            String month,
            List<Tab> months,
            List<ClassRow> classes,
            ClassRow total,
            List<BookRow> books,
            Figure netless,
            String netlessCost,
            int compared,
            boolean agrees,
            boolean mayType) {}

    /** {@code key} names the fields of the form. Differences are register less finance; empty without finance's figure. */
    public record ClassRow(
            String key,
            String label,
            Figure cards,
            Figure quantity,
            Figure cost,
            long depreciatedFen,
            String depreciated,
            String net,
            String financeCost,
            String financeDepreciated,
            String costDifference,
            String depreciatedDifference,
            boolean differs) {}

    public record BookRow(String book, Figure cards, Figure quantity, Figure cost) {}
}
