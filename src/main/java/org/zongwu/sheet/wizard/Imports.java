package org.zongwu.sheet.wizard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Choices choices = database.read(tx -> choices(tx, one));
        Reading read = reading.read(files.of(one.sha256()), one.fileName(), kind.targets(), choices);
        return new Looked(one, kind, choices, read);
    }

    DryRun dryRun(Tx tx, Looked looked) {
        return looked.kind().dryRun(tx, looked.reading().facts(), looked.choices(), LocalDate.now(clock));
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
        decisions.byTopic().forEach((topic, said) -> dao.choose(tx, id, topic, refusals.rest(said)));
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
    private Choices choices(Tx tx, Import one) {
        Choices own = dao.choices(tx, one.id());
        Map<String, String> columns = new LinkedHashMap<>(memory.all(tx, one.kind(), "column"));
        own.columns().forEach((heading, meaning) -> {
            columns.keySet().removeIf(known -> known.endsWith(Reading.AMONG + heading));
            columns.put(heading, meaning);
        });
        Map<String, String> answers = new LinkedHashMap<>(memory.all(tx, one.kind(), "answer"));
        answers.putAll(own.answers());
        return new Choices(own.sheetsOff(), columns, own.repairs(), answers, own.notMade());
    }
}
