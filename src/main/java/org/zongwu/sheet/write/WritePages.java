package org.zongwu.sheet.write;

import java.util.List;
import org.zongwu.web.Query;

/** What the pages of lists going out show. */
public final class WritePages {
    private WritePages() {}

    /** A whole list on A4. */
    public record Paper(String title, String backHref, String count, List<Cell> heads, List<List<Cell>> rows) {}

    public record Cell(String text, String css) {}

    /** Where a list page's print and files are: the same filters, all pages. */
    public record Ways(String printHref, String xlsxHref, String csvHref) {
        public static Ways of(Query list) {
            return new Ways(
                    list.at(list.path() + "/print"),
                    list.at(list.path() + "/export.xlsx"),
                    list.at(list.path() + "/export.csv"));
        }
    }
}
