package org.zongwu.sheet.wizard;

import static org.zongwu.access.Permission.IMPORT;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.upload;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.KeptFiles;
import org.zongwu.db.Tx;
import org.zongwu.sheet.write.Column;
import org.zongwu.sheet.write.ListFiles;
import org.zongwu.sheet.write.Table;
import org.zongwu.sheet.write.WritePages;
import org.zongwu.web.Dates;
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.Form;
import org.zongwu.web.House;
import org.zongwu.web.Message;
import org.zongwu.web.Pager;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;
import org.zongwu.web.Upload;

/** 导入: bring a file; what happens to it then stands in the routes by noun: columns, check, undo. */
public final class ImportServlet extends FeatureServlet {
    private final Database database;
    private final ImportDao dao;
    private final Imports imports;
    private final Arrivals arrivals;
    private final WrongFiles wrongFiles;
    private final TrailDao trail;

    public ImportServlet(
            House house, Database database, ImportDao dao, KeptFiles files, TrailDao trail, List<ImportKind> kinds) {
        super(house);
        this.trail = trail;
        this.database = database;
        this.dao = dao;
        this.imports = new Imports(database, dao, files, kinds, house.clock());
        this.wrongFiles = new WrongFiles(house, database, files, imports);
        this.arrivals = new Arrivals(files, house.spool(), imports);
    }

    @Override
    public List<Route> routes() {
        return Stream.of(
                        new ListFiles(house(), database, this::table)
                                .routes(
                                        IMPORT,
                                        get("", IMPORT, this::list),
                                        get("/new", IMPORT, this::blank),
                                        upload("/new", IMPORT, this::bring)),
                        new ColumnRoutes(database, imports).routes(),
                        new CheckRoutes(house(), database, dao, imports, wrongFiles, trail).routes(),
                        wrongFiles.routes(),
                        new UndoRoutes(house(), database, dao, imports, trail).routes())
                .flatMap(List::stream)
                .toList();
    }

    private Reply list(Request request) {
        List<String> mine = mine(request);
        return Reply.page("import/list", database.read(tx -> {
            Pager pager = Pager.of(request.query(), dao.count(tx, mine));
            return new ImportPages.ListPage(
                    dao.page(tx, mine, pager), mine, pager, WritePages.Ways.of(request.query()));
        }));
    }

    private List<String> mine(Request request) {
        return imports.of(request.user()).stream().map(ImportKind::name).toList();
    }

    private Table<?> table(Tx tx, Request request) {
        return new Table<Import>(
                request.t("import.list.title"),
                List.of(
                        Column.text(request.t("import.column.file"), Import::fileName),
                        Column.text(request.t("import.column.kind"), one -> request.t("import.kind." + one.kind())),
                        Column.text(request.t("import.column.by"), Import::by),
                        Column.text(request.t("import.column.at"), one -> Dates.text(one.broughtAt())),
                        Column.text(request.t("import.column.state"), one -> request.t("import.state." + one.state()))),
                dao.all(tx, mine(request))::forEach);
    }

    private Reply blank(Request request) {
        ImportKind kind = imports.kind(request.user(), request.query().first("kind"));
        return Reply.page("import/file", page(request, kind, request.form(Map.of())));
    }

    private Reply bring(Request request) {
        ImportKind kind = imports.kind(request.user(), request.field("kind"));
        Errors errors = request.errors();
        Optional<Upload> file = request.upload("file").filter(upload -> upload.size() > 0);
        String text = request.raw("text");
        String sent = file.map(Upload::name).orElse(request.t("import.pasted") + ".txt");
        String name = kind.refuses(sent).isPresent() ? request.t("import.kind." + kind.name()) : sent;
        if (file.isEmpty() && text.isBlank()) {
            boolean empty = request.upload("file").isPresent();
            errors.add("file", empty ? "sheet.empty" : "import.error.nothing");
        }
        Optional<Arrivals.Arrived> arrived = errors.any() ? Optional.empty() : arrivals.take(kind, file, text, errors);
        return arrived.isPresent()
                ? Reply.redirect(opened(request, kind, name, arrived.get()))
                : Reply.refused("import/file", page(request, kind, request.form(errors, "import.field.")));
    }

    private String opened(Request request, ImportKind kind, String name, Arrivals.Arrived arrived) {
        return database.write(request.once(), tx -> {
            long id = dao.add(
                    tx,
                    kind.name(),
                    name,
                    arrived.stored().sha256(),
                    arrived.stored().bytes(),
                    request.user().id(),
                    house().clock().instant().toString());
            if (!arrived.leftOut().isEmpty()) {
                String said = String.join(request.t("import.comma"), arrived.leftOut());
                dao.choose(tx, id, "answer", Map.of(ImportKind.LEFT_OUT, said));
            }
            return "/imports/" + id;
        });
    }

    private static ImportPages.FilePage page(Request request, ImportKind kind, Form form) {
        return new ImportPages.FilePage(
                form,
                kind.name(),
                request.t("import.kind." + kind.name()),
                kind.remark().map(Message::key).map(request::t).orElse(""));
    }
}
