package org.zongwu.sheet.wizard;

import static org.zongwu.access.Permission.IMPORT;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;
import static org.zongwu.web.Route.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zongwu.db.Database;
import org.zongwu.db.Tx;
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.Halt;
import org.zongwu.web.House;
import org.zongwu.web.Message;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;
import org.zongwu.web.Upload;

/** 导入: bring a file, see what it would do, mend it, book it, take it back. */
public final class ImportServlet extends FeatureServlet {
    private static final int DRY_RUN_MOST = 200;

    private final Database database;
    private final ImportDao imports;
    private final ImportFiles files;
    private final FileReading reading;
    private final Map<String, ImportKind> kinds = new LinkedHashMap<>();

    public ImportServlet(House house, Database database, ImportDao imports, ImportFiles files, List<ImportKind> kinds) {
        super(house);
        this.database = database;
        this.imports = imports;
        this.files = files;
        this.reading = new FileReading();
        kinds.forEach(kind -> this.kinds.put(kind.name(), kind));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                get("", IMPORT, this::list),
                get("/new", IMPORT, this::blank),
                upload("/new", IMPORT, this::bring),
                get("/{id}", IMPORT, this::show),
                get("/{id}/comparison", IMPORT, this::compare),
                post("/{id}/choices", IMPORT, this::choose),
                post("/{id}/booking", IMPORT, this::book),
                post("/{id}/reversal", IMPORT, this::undo),
                post("/{id}/dropping", IMPORT, this::drop),
                get("/{id}/wrong.csv", IMPORT, this::wrongRows));
    }

    private Reply list(Request request) {
        Set<String> mine = kinds.values().stream()
                .filter(kind -> request.user().may(kind.permission()))
                .map(ImportKind::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Import> shown = database.read(imports::recent).stream()
                .filter(one -> mine.contains(one.kind()))
                .toList();
        return Reply.page("import/list", new ImportPages.ListPage(shown, List.copyOf(mine)));
    }

    private Reply blank(Request request) {
        ImportKind kind = kind(request, request.query().first("kind"));
        return Reply.page(
                "import/file",
                new ImportPages.FilePage(request.form(Map.of()), kind.name(), request.t("import.kind." + kind.name())));
    }

    private Reply bring(Request request) {
        ImportKind kind = kind(request, request.field("kind"));
        Errors errors = request.errors();
        Optional<Upload> file = request.upload("file").filter(upload -> upload.size() > 0);
        String text = request.raw("text");
        if (file.isEmpty() && text.isBlank()) {
            errors.add("file", "import.error.nothing");
        }
        if (!errors.any()) {
            ImportFiles.Stored stored = files.store(content(file, text));
            String name = file.map(Upload::name).orElse(request.t("import.pasted") + ".txt");
            Optional<Message> unreadable = reading.unreadable(files.of(stored.sha256()), name, kind.targets());
            if (unreadable.isPresent()) {
                errors.add("file", unreadable.get());
            } else {
                return Reply.redirect(database.write(
                        request.once(),
                        tx -> "/imports/"
                                + imports.add(
                                        tx,
                                        kind.name(),
                                        name,
                                        stored.sha256(),
                                        stored.bytes(),
                                        request.user().id(),
                                        house().clock().instant().toString())));
            }
        }
        return Reply.refused(
                "import/file",
                new ImportPages.FilePage(
                        request.form(errors, "import.field."), kind.name(), request.t("import.kind." + kind.name())));
    }

    private Reply show(Request request) {
        Import one = one(request);
        if (!one.open()) {
            return Reply.page("import/done", done(request, one));
        }
        return Reply.page("import/check", check(request, one, Optional.empty()));
    }

    /** 只核对: a later state export held against the register, printed, nothing written. */
    private Reply compare(Request request) {
        Import one = one(request);
        ImportKind kind = kinds.get(one.kind());
        Choices choices = choices(one, kind);
        Reading read = reading.read(files.of(one.sha256()), one.fileName(), kind.targets(), choices);
        return Reply.page(
                "import/compare",
                database.read(tx -> CheckView.compared(
                        request, one, kind.dryRun(tx, read.facts(), choices, today()), kind.absent(tx, read.facts()))));
    }

    private Reply choose(Request request) {
        Import one = open(request);
        database.write(request.once(), tx -> {
            keep(tx, request, one.id());
            return "/imports/" + one.id();
        });
        return Reply.redirect("/imports/" + one.id());
    }

    /** Answers on the page are kept first; booked is only what was shown, and only if nothing changed under it. */
    private Reply book(Request request) {
        Import one = one(request);
        ImportKind kind = kinds.get(one.kind());
        if (one.open() && request.errors().any()) {
            return new Reply.Page(
                    409, "import/check", check(request, one, Optional.of(Message.of("import.overtaken"))));
        }
        if (one.open()) {
            database.write(tx -> {
                keep(tx, request, one.id());
                return one.id();
            });
        }
        Choices choices = choices(one, kind);
        DryRun run = one.open() ? dryRun(one, kind, choices) : null;
        if (run != null && !run.digest().equals(request.field("digest"))) {
            return new Reply.Page(
                    409, "import/check", check(request, one, Optional.of(Message.of("import.overtaken"))));
        }
        try {
            return Reply.redirect(database.write(request.once(), tx -> {
                        if (run == null
                                || !imports.move(
                                        tx,
                                        one.id(),
                                        "OPEN",
                                        "DONE",
                                        house().clock().instant().toString())) {
                            throw Halt.of(409, "import.error.closed");
                        }
                        kind.book(tx, request.user(), one.id(), run, choices);
                        imports.remember(tx, kind.name(), "answer", choices.answers());
                        imports.remember(tx, kind.name(), "column", choices.columns());
                        return "/imports/" + one.id();
                    }))
                    .flash(
                            "import.booked",
                            run == null ? 0 : run.fresh().size(),
                            run == null ? 0 : run.changed().size());
        } catch (ImportKind.Overtaken overtaken) {
            return new Reply.Page(
                    409, "import/check", check(request, one, Optional.of(Message.of("import.overtaken"))));
        }
    }

    private Reply undo(Request request) {
        Import one = one(request);
        database.write(request.once(), tx -> {
            if (!imports.move(
                    tx, one.id(), "DONE", "UNDONE", house().clock().instant().toString())) {
                throw Halt.of(409, "import.error.closed");
            }
            kinds.get(one.kind()).undo(tx, request.user(), one.id()).ifPresent(why -> {
                throw new Halt(Reply.problem(409, why));
            });
            return "/imports/" + one.id();
        });
        return Reply.redirect("/imports/" + one.id()).flash("import.undone");
    }

    private Reply drop(Request request) {
        Import one = open(request);
        database.write(request.once(), tx -> {
            imports.move(
                    tx, one.id(), "OPEN", "DROPPED", house().clock().instant().toString());
            return "/imports";
        });
        return Reply.redirect("/imports").flash("import.dropped", one.fileName());
    }

    /** Just the wrong rows, under the file's own headings, with the reason beside. */
    private Reply wrongRows(Request request) {
        Import one = one(request);
        ImportKind kind = kinds.get(one.kind());
        Choices choices = choices(one, kind);
        DryRun run = dryRun(one, kind, choices);
        Reading read = reading.read(files.of(one.sha256()), one.fileName(), kind.targets(), choices);
        return new Reply.Download(
                request.t("import.wrong.file") + ".csv",
                "text/csv; charset=UTF-8",
                house().spool().fill(out -> WrongRows.write(out, request, kind, run, read)));
    }

    private ImportPages.Check check(Request request, Import one, Optional<Message> warning) {
        ImportKind kind = kinds.get(one.kind());
        Choices choices = choices(one, kind);
        Reading read = reading.read(files.of(one.sha256()), one.fileName(), kind.targets(), choices);
        return database.read(tx -> CheckView.of(
                request,
                one,
                kind,
                read,
                kind.dryRun(tx, read.facts(), choices, today()),
                choices,
                imports.same(tx, one),
                warning,
                DRY_RUN_MOST));
    }

    private DryRun dryRun(Import one, ImportKind kind, Choices choices) {
        Reading read = reading.read(files.of(one.sha256()), one.fileName(), kind.targets(), choices);
        return database.read(tx -> kind.dryRun(tx, read.facts(), choices, today()));
    }

    /** What was decided for this file, over what is remembered of earlier ones. */
    private Choices choices(Import one, ImportKind kind) {
        return database.read(tx -> {
            Choices own = imports.choices(tx, one.id());
            Map<String, String> columns = new LinkedHashMap<>(imports.remembered(tx, kind.name(), "column"));
            columns.putAll(own.columns());
            Map<String, String> answers = new LinkedHashMap<>(imports.remembered(tx, kind.name(), "answer"));
            answers.keySet().removeIf(question -> question.startsWith("known|"));
            answers.putAll(own.answers());
            return new Choices(own.sheetsOff(), columns, own.repairs(), answers, own.notMade());
        });
    }

    private void keep(Tx tx, Request request, long id) {
        Decisions decisions = Decisions.of(request);
        decisions.replaced().forEach(topic -> imports.forget(tx, id, topic));
        decisions.byTopic().forEach((topic, said) -> imports.choose(tx, id, topic, said));
    }

    private ImportPages.Done done(Request request, Import one) {
        return database.read(tx -> {
            List<ImportDao.Row> rows = imports.rows(tx, one.id());
            long fresh = rows.stream().filter(row -> row.act().equals("NEW")).count();
            return new ImportPages.Done(
                    one,
                    fresh,
                    rows.size() - fresh,
                    kinds.get(one.kind()).listHref(one.id()),
                    request.t("import.kind." + one.kind()));
        });
    }

    private Import one(Request request) {
        return database.read(tx -> imports.of(tx, request.id()))
                .filter(one -> request.user().may(kinds.get(one.kind()).permission()))
                .orElseThrow(Halt::notFound);
    }

    private Import open(Request request) {
        Import one = one(request);
        if (!one.open()) {
            throw Halt.of(409, "import.error.closed");
        }
        return one;
    }

    private ImportKind kind(Request request, String name) {
        ImportKind kind = kinds.getOrDefault(name, kinds.values().iterator().next());
        if (!request.user().may(kind.permission())) {
            throw Halt.of(403, "site.error.403.text");
        }
        return kind;
    }

    private LocalDate today() {
        return LocalDate.now(house().clock());
    }

    private static InputStream content(Optional<Upload> file, String text) {
        try {
            return file.isPresent()
                    ? file.get().open()
                    : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
