package org.zongwu.sheet.wizard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.zongwu.web.Errors;
import org.zongwu.web.Lang;
import org.zongwu.web.Option;
import org.zongwu.web.Request;

/** Says what the columns of a file were understood as, the doubtful ones first. */
final class ColumnView {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final Request request;
    private final ImportKind kind;

    ColumnView(Request request, ImportKind kind) {
        this.request = request;
        this.kind = kind;
    }

    ImportPages.Columns page(Imports.Looked looked, Errors errors) {
        List<ImportPages.Head> heads = new ArrayList<>();
        for (Reading.HeadFound head : looked.reading().heads()) {
            heads.add(head(heads.size(), head));
        }
        heads.sort(Comparator.comparing(head -> order(head.state())));
        return new ImportPages.Columns(
                looked.one(),
                request.t("import.kind." + kind.name()),
                request.form(errors, "import.field."),
                heads,
                targets(),
                said(looked.reading()));
    }

    /** 认出 8 列，1 列请确认，1 列不要. */
    String said(Reading reading) {
        long doubts = reading.doubts().size();
        long known =
                reading.heads().stream().filter(head -> !head.meaning().none()).count();
        return request.t("import.columns.said", known, doubts, reading.heads().size() - known - doubts);
    }

    /** A heading of the target in the reader's language; money in other units says so. */
    String label(Meaning meaning) {
        int lang = request.lang() == Lang.ZH ? 0 : 1;
        String name = kind.targets().stream()
                .filter(target -> target.key().equals(meaning.target()))
                .map(target -> target.names().get(lang))
                .findFirst()
                .orElse(meaning.target());
        return meaning.scaled()
                ? request.t(
                        "import.columns.unit",
                        name,
                        request.t("import.unit." + meaning.yuan().toPlainString()))
                : name;
    }

    private ImportPages.Head head(int index, Reading.HeadFound found) {
        String sent = request.field("column." + index);
        boolean resent = request.field("heading." + index).equals(found.heading());
        String choice =
                found.doubt().isPresent() ? ImportPages.OPEN : found.meaning().text();
        return new ImportPages.Head(
                index,
                found.heading(),
                found.samples().stream().collect(Collectors.joining(request.t("import.comma"))),
                resent ? sent : choice,
                found.doubt().map(this::likely).orElseGet(() -> scaled(found.meaning())),
                found.doubt().map(this::why).orElse(""),
                found.doubt().isPresent() ? "wait" : found.meaning().none() ? "off" : "ok");
    }

    private String why(Doubt doubt) {
        return request.t("import.doubt." + doubt.why().name(), label(doubt.likely()), doubt.other());
    }

    private List<Option> likely(Doubt doubt) {
        List<Option> likely = new ArrayList<>();
        likely.add(option(doubt.likely()));
        if (doubt.likely().scaled()) {
            likely.add(option(Meaning.of(doubt.likely().target())));
        }
        for (String part : doubt.likely().target().split("\\+", -1)) {
            if (!part.equals(doubt.likely().target())) {
                likely.add(option(Meaning.of(part)));
            }
        }
        return likely;
    }

    private List<Option> scaled(Meaning meaning) {
        return meaning.scaled() && meaning.yuan().compareTo(TEN_THOUSAND) != 0 ? List.of(option(meaning)) : List.of();
    }

    private List<Option> targets() {
        List<Option> all = new ArrayList<>();
        for (Target target : kind.targets()) {
            all.add(option(Meaning.of(target.key())));
            if (target.money()) {
                all.add(option(new Meaning(target.key(), TEN_THOUSAND)));
            }
        }
        return all;
    }

    private Option option(Meaning meaning) {
        return new Option(meaning.text(), label(meaning));
    }

    private static int order(String state) {
        return switch (state) {
            case "wait" -> 0;
            case "ok" -> 1;
            default -> 2;
        };
    }
}
