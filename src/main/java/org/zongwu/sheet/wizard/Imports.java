package org.zongwu.sheet.wizard;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zongwu.access.User;
import org.zongwu.db.Database;
import org.zongwu.db.KeptFiles;
import org.zongwu.db.Tx;
import org.zongwu.web.Halt;
import org.zongwu.web.Message;
import org.zongwu.web.Request;

/** Finds an import for the person who asks, with its kind, what was decided about it, and what its file says under that. */
final class Imports {
    private final Database database;
    private final ImportDao dao;
    private final MemoryDao memory = new MemoryDao();
    private final KeptFiles files;
    private final Clock clock;
    private final FileReading reading = new FileReading();
    private final Latest<Under, Reading> lastRead = new Latest<>();
    private final Latest<Judged, DryRun> lastRun = new Latest<>();
    private final Map<String, ImportKind> kinds = new LinkedHashMap<>();

    Imports(Database database, ImportDao dao, KeptFiles files, List<ImportKind> kinds, Clock clock) {
        this.database = database;
        this.dao = dao;
        this.files = files;
        this.clock = clock;
        kinds.forEach(kind -> this.kinds.put(kind.name(), kind));
    }

    /** One import as it stands: nothing of it is judged yet. */
    record Looked(Import one, ImportKind kind, Choices choices, Reading reading) {}

    record First(Choices choices, Reading reading) {}

    /** A file's bytes read for a kind under some choices: always the same. */
    private record Under(String sha256, String kind, Choices choices) {}

    /** The same held against the database as of that state, on that day. */
    private record Judged(Under read, String state, LocalDate today) {}

    /** Those that this person may bring in. */
    List<ImportKind> of(User user) {
        return kinds.values().stream()
                .filter(kind -> user.may(kind.permission()))
                .toList();
    }

    /** By its name; the first one that is allowed when none is named. */
    ImportKind kind(User user, String name) {
        return of(user).stream()
                .filter(kind -> name.isEmpty() || kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> kinds.containsKey(name) ? Halt.of(403, "site.error.403.text") : Halt.notFound());
    }

    ImportKind kind(Import one) {
        return kinds.get(one.kind());
    }

    Import one(Request request) {
        return database.read(tx -> dao.of(tx, request.id()))
                .filter(one -> request.user().may(kind(one).permission()))
                .orElseThrow(Halt::notFound);
    }

    Import open(Request request) {
        Import one = one(request);
        if (!one.open()) {
            throw Halt.of(409, "import.error.closed");
        }
        return one;
    }

    Looked look(Import one) {
        ImportKind kind = kind(one);
        Choices choices = database.read(tx -> choices(tx, one.kind(), dao.choices(tx, one.id())));
        Under under = new Under(one.sha256(), kind.name(), choices.ofReading());
        Reading read = lastRead.known(under).orElseGet(() -> read(one, kind, choices, under));
        return new Looked(one, kind, choices, read);
    }

    private Reading read(Import one, ImportKind kind, Choices choices, Under under) {
        Reading read = reading.read(files.of(one.sha256()), kind.targets(), choices);
        lastRead.keep(List.of(under), read);
        return read;
    }

    /** A file as it arrives, read under what earlier ones taught; where that leaves no column, under nothing. */
    First first(ImportKind kind, Path came) {
        Choices taught = database.read(tx -> choices(tx, kind.name(), Choices.NONE));
        Reading read = reading.read(came, kind.targets(), taught);
        return read.recognised()
                ? new First(taught, read)
                : new First(Choices.NONE, reading.read(came, kind.targets(), Choices.NONE));
    }

    /** The next look, at what was stored of it, need not read it again. */
    void arrived(ImportKind kind, KeptFiles.Kept stored, First first) {
        lastRead.keep(
                List.of(new Under(stored.sha256(), kind.name(), first.choices().ofReading())), first.reading());
    }

    DryRun dryRun(Tx tx, Looked looked) {
        LocalDate today = LocalDate.now(clock);
        Optional<String> state = looked.kind().state(tx);
        Function<Choices, Judged> judged = choices ->
                new Judged(new Under(looked.one().sha256(), looked.kind().name(), choices), state.orElse(""), today);
        Optional<DryRun> known = state.flatMap(s -> lastRun.known(judged.apply(looked.choices())));
        if (known.isPresent()) {
            return known.get();
        }
        DryRun run = looked.kind().dryRun(tx, looked.reading().facts(), looked.choices(), today);
        lastRun.keep(
                List.of(
                        judged.apply(looked.choices()),
                        judged.apply(looked.choices().answered(run))),
                run);
        return run;
    }

    /** Why something the page sent must not be kept, if so. */
    Optional<Message> refused(Request request, ImportKind kind) {
        return new Refusals(kind).first(Decisions.of(request));
    }

    /** Keeps what the page sent and may be kept; a topic whose ticks were all shown is replaced whole. */
    void keep(Tx tx, Request request, Import one) {
        long id = one.id();
        Decisions decisions = Decisions.of(request);
        Refusals refusals = new Refusals(kind(one));
        decisions.replaced().forEach(topic -> dao.forget(tx, id, topic));
        decisions.byTopic().forEach((topic, said) -> dao.choose(tx, id, topic, refusals.rest(topic, said)));
    }

    /** For the next file: each heading alone, and with the headings it stood among. */
    void remember(Tx tx, Looked looked) {
        Choices own = dao.choices(tx, looked.one().id());
        Map<String, String> answers = new LinkedHashMap<>(own.answers());
        answers.keySet().removeIf(question -> !looked.kind().remembered(question));
        memory.add(tx, looked.kind().name(), "answer", answers);
        memory.add(tx, looked.kind().name(), "column", looked.reading().memory(own.columns()));
        if (looked.kind().setsHeadings(looked.reading().facts())) {
            memory.replace(tx, looked.kind().name(), "head", looked.reading().layout());
        }
    }

    /** What was decided for this file, over what is remembered of earlier ones. */
    private Choices choices(Tx tx, String kind, Choices own) {
        Map<String, String> columns = new LinkedHashMap<>(memory.all(tx, kind, "column"));
        own.columns().forEach((heading, meaning) -> {
            columns.keySet().removeIf(known -> known.endsWith(Reading.AMONG + heading));
            columns.put(heading, meaning);
        });
        Map<String, String> answers = new LinkedHashMap<>(memory.all(tx, kind, "answer"));
        answers.putAll(own.answers());
        return new Choices(own.sheetsOff(), columns, own.repairs(), answers, own.notMade());
    }
}
