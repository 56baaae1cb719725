package org.zongwu.school.setting;

import static org.zongwu.access.Permission.SETTINGS_EDIT;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.SettingDao;
import org.zongwu.db.Tx;
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.Fields;
import org.zongwu.web.Form;
import org.zongwu.web.House;
import org.zongwu.web.Overtaken;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 学校信息: the name that stands on every page and paper, and whom an error page tells people to ask. */
public final class SchoolSettingServlet extends FeatureServlet {
    private static final String PAGE = "setting/school";
    private static final String ADDRESS = "/settings/school";
    private static final String LABELS = "school.field.";
    private static final int LONGEST = 60;

    private static final String SCHOOL_NAME = "school.name";

    /** A field of the form and the setting it is. */
    private record Kept(String field, String setting) {}

    private static final List<Kept> KEPT = List.of(
            new Kept("school", SCHOOL_NAME),
            new Kept("contact", "contact.name"),
            new Kept("contactPhone", "contact.phone"));

    private final Database database;
    private final TrailDao trail;
    private final SettingDao settings = new SettingDao();

    public SchoolSettingServlet(House house, Database database, TrailDao trail) {
        super(house);
        this.database = database;
        this.trail = trail;
    }

    @Override
    public List<Route> routes() {
        return List.of(get("", SETTINGS_EDIT, this::show), post("", SETTINGS_EDIT, this::change));
    }

    private Reply show(Request request) {
        return Reply.page(PAGE, new SchoolSettingPages.School(request.form(database.read(this::stored))));
    }

    /** As they stand; {@code version} says what was there when the form was filled, since settings bear no number. */
    private Map<String, List<String>> stored(Tx tx) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        KEPT.forEach(kept -> values.put(kept.field(), List.of(settings.get(tx, kept.setting(), ""))));
        values.put("version", List.of(Integer.toHexString(values.hashCode())));
        return values;
    }

    private Reply change(Request request) {
        Errors errors = request.errors();
        Fields fields = new Fields(request.fields(), errors, LABELS);
        if (fields.text("school").isEmpty()) {
            errors.add("school", "school.error.schoolName");
        }
        KEPT.forEach(kept -> fields.text(kept.field(), LONGEST));
        if (errors.any()) {
            return Reply.refused(PAGE, new SchoolSettingPages.School(request.form(errors, LABELS)));
        }
        Map<String, List<String>> now = database.read(this::stored);
        if (!now.get("version").equals(request.fields("version"))) {
            errors.stale(request.fields(), now);
            Form again = request.formAnew(errors, LABELS)
                    .with("version", now.get("version").get(0));
            return new Reply.Page(409, PAGE, new SchoolSettingPages.School(again));
        }
        String to = database.write(request.once(), tx -> {
            if (!stored(tx).equals(now)) {
                throw new Overtaken();
            }
            Entry changes = put(tx, fields);
            if (!changes.changes().isEmpty()) {
                trail.add(tx, request.user(), changes);
            }
            return ADDRESS;
        });
        return Reply.redirect(to).flash("school.setting.saved");
    }

    private Entry put(Tx tx, Fields fields) {
        Entry entry = Entry.of("school.setting", "setting", 0, fields.text("school"));
        for (Kept kept : KEPT) {
            String now = fields.text(kept.field());
            entry = entry.changed(kept.field(), settings.get(tx, kept.setting(), ""), now);
            settings.put(tx, kept.setting(), now);
        }
        return entry;
    }
}
