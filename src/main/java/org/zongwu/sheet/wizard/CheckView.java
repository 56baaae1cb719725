package org.zongwu.sheet.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zongwu.web.Dates;
import org.zongwu.web.Message;
import org.zongwu.web.Money;
import org.zongwu.web.Option;
import org.zongwu.web.Request;

/** Says a dry run in the reader's language, with at most so many rows of each kind on the page. */
final class CheckView {
    private static final int MOST = 200;

    private final Request request;
    private final Imports.Looked looked;
    private final DryRun run;
    private final ColumnView columns;

    CheckView(Request request, Imports.Looked looked, DryRun run) {
        this.request = request;
        this.looked = looked;
        this.run = run;
        this.columns = new ColumnView(request, looked.kind());
    }

    ImportPages.Check check(Optional<Import> same, Optional<Message> warning) {
        ImportPages.Figures figures = figures();
        return new ImportPages.Check(
                looked.one(),
                request.t("import.kind." + looked.kind().name()),
                warning.map(this::text).orElse(""),
                same.map(this::sameAs).orElse(""),
                run.notes().stream()
                        .map(note -> new ImportPages.Note(note.kind(), text(note.text())))
                        .toList(),
                figures,
                columns.said(looked.reading()),
                sheets(),
                asks(),
                request.t(once() ? "import.asks.once" : "import.asks"),
                lacks(),
                wrong(),
                run.changed().stream().limit(MOST).map(this::change).toList(),
                run.fresh().stream().limit(MOST).map(CheckView::row).toList(),
                run.digest(),
                request.t("import.book", figures.fresh(), figures.changed()),
                looked.kind().comparable());
    }

    ImportPages.Comparison compared(List<DryRun.Line> absent) {
        return new ImportPages.Comparison(
                looked.one(),
                run.fresh().stream().map(CheckView::row).toList(),
                absent.stream().map(CheckView::row).toList(),
                run.changed().stream().map(this::change).toList(),
                run.same(),
                run.wrong().size());
    }

    private ImportPages.Figures figures() {
        return new ImportPages.Figures(
                run.fresh().size(),
                run.changed().size(),
                run.same(),
                run.wrong().size(),
                run.skipped().size(),
                skipped(),
                looked.kind().targets().stream().anyMatch(Target::money),
                run.quantity(),
                run.valueFen(),
                Money.text(run.valueFen()));
    }

    private String sameAs(Import earlier) {
        return request.t("import.same.file", Dates.text(earlier.bookedAt()), earlier.by());
    }

    private static ImportPages.Row row(DryRun.Line line) {
        return new ImportPages.Row(line.sheet(), line.row(), line.title(), line.detail());
    }

    private List<ImportPages.Sheet> sheets() {
        return looked.reading().sheets().stream()
                .map(sheet -> new ImportPages.Sheet(sheet.name(), sheet.rows(), !sheet.off()))
                .toList();
    }

    private List<ImportPages.Lack> lacks() {
        return run.missing().stream()
                .map(lack -> new ImportPages.Lack(
                        lack.kind() + "|" + lack.name(),
                        request.t("import.lack." + lack.kind()),
                        lack.name(),
                        lack.rows(),
                        !looked.choices().notMade().contains(lack.kind() + "|" + lack.name())))
                .toList();
    }

    /** None of the answers holds for later files. */
    private boolean once() {
        return run.questions().stream().noneMatch(question -> looked.kind().remembered(question.key()));
    }

    private List<ImportPages.Ask> asks() {
        List<ImportPages.Ask> asks = new ArrayList<>();
        for (DryRun.Question question : run.questions()) {
            asks.add(new ImportPages.Ask(
                    asks.size(),
                    question.key(),
                    text(question.text()),
                    question.options().stream().map(this::said).toList(),
                    looked.choices().answer(question.key()).orElse(question.proposal()),
                    question.rows(),
                    question.kind() == DryRun.Asked.FREELY));
        }
        return asks;
    }

    /** A label may be a key of the bundles. */
    private Option said(Option option) {
        return request.texts().knows(option.label()) ? new Option(option.value(), request.t(option.label())) : option;
    }

    private List<ImportPages.WrongRow> wrong() {
        List<ImportPages.WrongRow> rows = new ArrayList<>();
        int index = 0;
        for (DryRun.Wrong wrong : run.wrong().stream().limit(MOST).toList()) {
            List<ImportPages.Cell> cells = new ArrayList<>();
            for (DryRun.Fault fault : wrong.faults()) {
                cells.add(cell(index++, wrong, fault));
            }
            rows.add(new ImportPages.WrongRow(wrong.sheet(), wrong.row(), wrong.title(), cells));
        }
        return rows;
    }

    private ImportPages.Cell cell(int index, DryRun.Wrong wrong, DryRun.Fault fault) {
        String key = Choices.cell(wrong.sheet(), wrong.row(), fault.target());
        return new ImportPages.Cell(
                index,
                key,
                columns.label(Meaning.of(fault.target())),
                looked.choices().repairs().getOrDefault(key, fault.value()),
                text(fault.text()));
    }

    private ImportPages.ChangeRow change(DryRun.Change change) {
        return new ImportPages.ChangeRow(
                change.sheet(),
                change.row(),
                change.title(),
                change.steps().stream()
                        .map(step -> text(step.field()) + " " + shown(step.from()) + " → " + shown(step.to()))
                        .toList());
    }

    /** A value may be a key of the bundles. */
    private String shown(String value) {
        String said = request.texts().knows(value) ? request.t(value) : value;
        return said.isEmpty() ? "—" : said;
    }

    private String skipped() {
        Map<String, Long> counts = new TreeMap<>(
                run.skipped().stream().collect(Collectors.groupingBy(Skipped::reason, Collectors.counting())));
        return counts.entrySet().stream()
                .map(entry -> request.t("import.skipped." + entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(request.t("import.comma")));
    }

    private String text(Message message) {
        return request.texts().text(request.lang(), message);
    }
}
