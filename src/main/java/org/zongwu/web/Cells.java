package org.zongwu.web;

import java.util.List;

/**
 * Writes one row of a long table as markup, every text escaped: fifty rows of fifteen expressions each would cost a page
 * more than its queries do.
 */
public final class Cells {
    private final StringBuilder out = new StringBuilder(512);

    private Cells() {}

    public static Cells row() {
        Cells cells = new Cells();
        cells.out.append("<tr>");
        return cells;
    }

    /** {@code id} is what the row stands for, read by machines. */
    public static Cells row(long id) {
        Cells cells = new Cells();
        cells.out.append("<tr data-id=\"").append(id).append("\">");
        return cells;
    }

    /** A tick box that chooses the row; {@code fen} is what it adds to the sum of the chosen. */
    public Cells tick(String name, long value, String label, long fen) {
        out.append("<td class=\"no-print\"><input class=\"form-check-input\" type=\"checkbox\" name=\"")
                .append(name)
                .append("\" value=\"")
                .append(value)
                .append("\" data-fen=\"")
                .append(fen)
                .append("\" aria-label=\"")
                .append(Html.escape(label))
                .append("\"></td>");
        return this;
    }

    /** The row's head: a link to what it stands for. */
    public Cells head(String css, String href, String text) {
        out.append("<th scope=\"row\"><a class=\"")
                .append(css)
                .append("\" href=\"")
                .append(Html.escape(href));
        out.append("\">").append(Html.escape(text)).append("</a></th>");
        return this;
    }

    public Cells head(int columns, String text) {
        out.append("<th scope=\"row\" colspan=\"").append(columns).append("\">").append(Html.escape(text));
        out.append("</th>");
        return this;
    }

    public Cells cell(String css, String text) {
        open(css).append('>').append(Html.escape(text)).append("</td>");
        return this;
    }

    /** {@code label} stands before the text where a phone stacks the cells. */
    public Cells labelled(String css, String label, String text) {
        open(css).append(" data-l=\"").append(Html.escape(label)).append("\">");
        out.append(Html.escape(text)).append("</td>");
        return this;
    }

    /** A text and a second, quieter one behind it; both together where the pointer rests. */
    public Cells pair(String css, String text, String second) {
        open(css).append(" title=\"").append(Html.escape(text + " " + second)).append("\">");
        out.append(Html.escape(text))
                .append("<span>")
                .append(Html.escape(second))
                .append("</span></td>");
        return this;
    }

    public Cells day(String css, String iso) {
        open(css).append('>');
        if (!iso.isEmpty()) {
            out.append("<time datetime=\"").append(Html.escape(iso)).append("\">");
            out.append(Html.escape(iso)).append("</time>");
        }
        out.append("</td>");
        return this;
    }

    public Cells state(String css, String kind, String text) {
        open(css)
                .append("><span class=\"z-st ")
                .append(kind)
                .append("\" data-state=\"")
                .append(kind);
        out.append("\">").append(Html.escape(text)).append("</span></td>");
        return this;
    }

    /** A key number with its machine name and plain value. */
    public Cells figure(String css, String noun, long value, String text) {
        open(css)
                .append(" data-figure=\"")
                .append(noun)
                .append("\" data-value=\"")
                .append(value);
        out.append("\">").append(Html.escape(text)).append("</td>");
        return this;
    }

    public Html html() {
        return new Html(out + "</tr>\n");
    }

    /** The choices of a select or a list of proposals, those in {@code chosen} marked. */
    static Html options(List<Option> options, List<String> chosen) {
        StringBuilder out = new StringBuilder(options.size() * 48);
        for (Option option : options) {
            out.append("<option value=\"").append(Html.escape(option.value()));
            out.append(chosen.contains(option.value()) ? "\" selected>" : "\">");
            out.append(Html.escape(option.label())).append("</option>");
        }
        return new Html(out.toString());
    }

    private StringBuilder open(String css) {
        return css.isEmpty()
                ? out.append("<td")
                : out.append("<td class=\"").append(css).append('"');
    }
}
