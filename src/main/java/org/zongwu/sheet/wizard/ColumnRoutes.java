package org.zongwu.sheet.wizard;

import static org.zongwu.access.Permission.IMPORT;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zongwu.db.Database;
import org.zongwu.web.Errors;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 对应列: what each column of the file means. */
final class ColumnRoutes {
    private final Database database;
    private final Imports imports;

    ColumnRoutes(Database database, Imports imports) {
        this.database = database;
        this.imports = imports;
    }

    List<Route> routes() {
        return List.of(get("/{id}/columns", IMPORT, this::show), post("/{id}/columns", IMPORT, this::say));
    }

    private Reply show(Request request) {
        Imports.Looked looked = imports.look(imports.open(request));
        return Reply.page("import/columns", new ColumnView(request, looked.kind()).page(looked, request.errors()));
    }

    private Reply say(Request request) {
        Imports.Looked looked = imports.look(imports.open(request));
        Errors errors = request.errors();
        check(request, looked, errors);
        if (errors.any()) {
            return Reply.refused("import/columns", new ColumnView(request, looked.kind()).page(looked, errors));
        }
        return Reply.redirect(database.write(request.once(), tx -> {
            imports.keep(tx, request, looked.one());
            return "/imports/" + looked.one().id();
        }));
    }

    /** Every doubt is answered, with a meaning there is, and none is given to two columns. */
    private static void check(Request request, Imports.Looked looked, Errors errors) {
        Map<String, String> taken = new HashMap<>();
        for (int i = 0; i < looked.reading().heads().size(); i++) {
            Reading.HeadFound head = looked.reading().heads().get(i);
            String said = request.field("column." + i);
            Meaning meaning = said.equals(ImportPages.OPEN) ? Meaning.NONE : meaning(said, looked);
            if (said.equals(ImportPages.OPEN) || !request.field("heading." + i).equals(head.heading())) {
                errors.add("column." + i, "import.error.column", head.heading());
            }
            for (String target :
                    meaning.none() ? new String[0] : meaning.target().split("\\+", -1)) {
                String other = taken.putIfAbsent(target, head.heading());
                if (other != null) {
                    errors.add("column." + i, "import.error.twice", head.heading(), other);
                }
            }
        }
    }

    private static Meaning meaning(String said, Imports.Looked looked) {
        return Meaning.offered(said, looked.kind().targets()) ? Meaning.read(said) : Meaning.NONE;
    }
}
