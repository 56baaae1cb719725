package org.zongwu.sheet.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.zongwu.web.Lang;
import org.zongwu.web.Message;
import org.zongwu.web.Money;
import org.zongwu.web.Option;
import org.zongwu.web.Request;

/** Says a dry run in the reader's language, with at most so many rows of each kind on the page. */
final class CheckView {
    private CheckView() {}

    static ImportPages.Check of(
            Request request,
            Import one,
            ImportKind kind,
            Reading read,
            DryRun run,
            Choices choices,
            Optional<Import> same,
            Optional<Message> warning,
            int most) {
        return new ImportPages.Check(
                one,
                request.t("import.kind." + kind.name()),
                warning.map(message -> text(request, message)).orElse(""),
                same.map(earlier ->
                                request.t("import.same.file", earlier.doneAt().substring(0, 10), earlier.by()))
                        .orElse(""),
                run.notes().stream()
                        .map(note -> new ImportPages.Note(note.kind(), text(request, note.text())))
                        .toList(),
                run.fresh().size(),
                run.changed().size(),
                run.same(),
                run.wrong().size(),
                run.skipped().size(),
                run.quantity(),
                run.valueFen(),
                Money.text(run.valueFen()),
                skipped(request, run.skipped()),
                read.sheets().stream()
                        .map(sheet -> new ImportPages.Sheet(sheet.name(), sheet.rows(), !sheet.off()))
                        .toList(),
                heads(read),
                targets(request, kind),
                asks(request, run, choices),
                run.missing().stream()
                        .map(lack -> new ImportPages.Lack(
                                lack.kind() + "|" + lack.name(),
                                request.t("import.lack." + lack.kind()),
                                lack.name(),
                                lack.rows(),
                                !choices.notMade().contains(lack.kind() + "|" + lack.name())))
                        .toList(),
                wrong(request, kind, run, choices, most),
                run.changed().stream()
                        .limit(most)
                        .map(change -> change(request, change))
                        .toList(),
                run.fresh().stream()
                        .limit(most)
                        .map(line -> new ImportPages.Row(line.sheet(), line.row(), line.title(), line.detail()))
                        .toList(),
                run.digest(),
                request.t("import.book", run.fresh().size(), run.changed().size()),
                run.fresh().isEmpty() && run.changed().isEmpty());
    }

    static ImportPages.Comparison compared(Request request, Import one, DryRun run, List<DryRun.Line> absent) {
        return new ImportPages.Comparison(
                one,
                run.fresh().stream().map(CheckView::row).toList(),
                absent.stream().map(CheckView::row).toList(),
                run.changed().stream().map(change -> change(request, change)).toList(),
                run.same(),
                run.wrong().size());
    }

    private static ImportPages.Row row(DryRun.Line line) {
        return new ImportPages.Row(line.sheet(), line.row(), line.title(), line.detail());
    }

    private static List<ImportPages.Head> heads(Reading read) {
        List<ImportPages.Head> heads = new ArrayList<>();
        for (Reading.HeadFound head : read.heads()) {
            heads.add(new ImportPages.Head(heads.size(), head.heading(), head.target(), head.sample()));
        }
        return heads;
    }

    private static List<Option> targets(Request request, ImportKind kind) {
        int lang = request.lang() == Lang.ZH ? 0 : 1;
        return kind.targets().stream()
                .map(target -> new Option(target.key(), target.names().get(lang)))
                .toList();
    }

    private static List<ImportPages.Ask> asks(Request request, DryRun run, Choices choices) {
        List<ImportPages.Ask> asks = new ArrayList<>();
        for (DryRun.Question question : run.questions()) {
            boolean keyed = question.options().stream()
                    .anyMatch(option -> option.label().startsWith("intake."));
            asks.add(new ImportPages.Ask(
                    asks.size(),
                    question.key(),
                    text(request, question.text()),
                    question.options().stream()
                            .map(option -> keyed ? new Option(option.value(), request.t(option.label())) : option)
                            .toList(),
                    choices.answer(question.key()).orElse(question.proposal()),
                    question.rows(),
                    !keyed));
        }
        return asks;
    }

    private static List<ImportPages.WrongRow> wrong(
            Request request, ImportKind kind, DryRun run, Choices choices, int most) {
        List<ImportPages.WrongRow> rows = new ArrayList<>();
        int index = 0;
        for (DryRun.Wrong wrong : run.wrong().stream().limit(most).toList()) {
            List<ImportPages.Cell> cells = new ArrayList<>();
            for (DryRun.Fault fault : wrong.faults()) {
                String key = Choices.cell(wrong.sheet(), wrong.row(), fault.target());
                cells.add(new ImportPages.Cell(
                        index++,
                        key,
                        label(request, kind, fault.target()),
                        choices.repairs().getOrDefault(key, fault.value()),
                        text(request, fault.text())));
            }
            rows.add(new ImportPages.WrongRow(wrong.sheet(), wrong.row(), wrong.title(), cells));
        }
        return rows;
    }

    static String label(Request request, ImportKind kind, String target) {
        int lang = request.lang() == Lang.ZH ? 0 : 1;
        return kind.targets().stream()
                .filter(t -> t.key().equals(target))
                .map(t -> t.names().get(lang))
                .findFirst()
                .orElse(target);
    }

    private static ImportPages.ChangeRow change(Request request, DryRun.Change change) {
        return new ImportPages.ChangeRow(
                change.sheet(),
                change.row(),
                change.title(),
                change.steps().stream()
                        .map(step ->
                                text(request, step.field()) + " " + (step.from().isEmpty() ? "—" : step.from()) + " → "
                                        + (step.to().isEmpty() ? "—" : step.to()))
                        .toList());
    }

    private static String skipped(Request request, List<Skipped> skipped) {
        Map<String, Long> counts =
                new TreeMap<>(skipped.stream().collect(Collectors.groupingBy(Skipped::reason, Collectors.counting())));
        return counts.entrySet().stream()
                .map(entry -> request.t("import.skipped." + entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("、"));
    }

    static String text(Request request, Message message) {
        return request.texts().text(request.lang(), message);
    }
}
