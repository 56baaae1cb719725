package org.zongwu.asset.setting;

import static org.zongwu.access.Permission.SETTINGS_EDIT;
import static org.zongwu.web.Route.get;
import static org.zongwu.web.Route.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.zongwu.asset.NumberPattern;
import org.zongwu.asset.SerialDao;
import org.zongwu.asset.ThresholdDao;
import org.zongwu.asset.Thresholds;
import org.zongwu.audit.Entry;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.db.SettingDao;
import org.zongwu.db.Tx;
import org.zongwu.web.Errors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.Fields;
import org.zongwu.web.Form;
import org.zongwu.web.Halt;
import org.zongwu.web.House;
import org.zongwu.web.Money;
import org.zongwu.web.Overtaken;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** 资产设置: thresholds by date, and the pattern of numbers. Neither moves or renumbers a card that exists. */
public final class AssetSettingServlet extends FeatureServlet {
    private static final String PAGE = "setting/assets";
    private static final String ADDRESS = "/settings/assets";
    private static final String LABELS = "setting.field.";

    private final Database database;
    private final TrailDao trail;
    private final ThresholdDao thresholds = new ThresholdDao();
    private final SerialDao serials = new SerialDao();
    private final SettingDao settings = new SettingDao();

    public AssetSettingServlet(House house, Database database, TrailDao trail) {
        super(house);
        this.database = database;
        this.trail = trail;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                get("", SETTINGS_EDIT, this::show),
                post("/threshold", SETTINGS_EDIT, this::add),
                post("/threshold/removal", SETTINGS_EDIT, this::remove),
                post("/number", SETTINGS_EDIT, this::number));
    }

    private Reply show(Request request) {
        return Reply.page(PAGE, database.read(tx -> page(tx, request, request.form(Map.of()), stored(tx, request))));
    }

    private Reply add(Request request) {
        Errors errors = request.errors();
        Fields fields = new Fields(request.fields(), errors, LABELS);
        Optional<LocalDate> since = fields.day("since");
        OptionalLong amount = fields.money("amount");
        if (fields.text("since").isEmpty()) {
            errors.add("since", "setting.error.since");
        }
        if (fields.text("amount").isEmpty() || amount.orElse(1) == 0) {
            errors.add("amount", "setting.error.amount");
        }
        List<Thresholds.Threshold> all = database.read(tx -> thresholds.all(tx).all());
        since.filter(day -> all.stream().anyMatch(old -> old.since().equals(day.toString())))
                .ifPresent(day -> errors.add("since", "setting.error.taken", day.toString()));
        if (errors.any()) {
            return Reply.refused(
                    PAGE, database.read(tx -> page(tx, request, request.form(errors, LABELS), stored(tx, request))));
        }
        Thresholds.Threshold threshold =
                new Thresholds.Threshold(since.orElseThrow().toString(), amount.orElseThrow());
        database.write(request.once(), tx -> {
            if (thresholds.all(tx).all().stream().anyMatch(old -> old.since().equals(threshold.since()))) {
                throw new Overtaken();
            }
            thresholds.add(tx, threshold);
            trail.add(
                    tx,
                    request.user(),
                    entry("setting.threshold")
                            .with("since", "", threshold.since())
                            .with("amount", "", Money.text(threshold.fen())));
            return ADDRESS;
        });
        return Reply.redirect(ADDRESS).flash("setting.threshold.added", threshold.since(), Money.text(threshold.fen()));
    }

    /** The line as it was seen, its day and its amount in 分: one that says another amount by now stays. */
    private Reply remove(Request request) {
        String[] line = request.field("line").split(" ", -1);
        if (line.length != 2 || !line[1].matches("\\d{1,15}")) {
            throw Halt.of(422, "site.stale");
        }
        Errors errors = request.errors();
        String to = database.write(request.once(), tx -> {
            if (thresholds.remove(tx, new Thresholds.Threshold(line[0], Long.parseLong(line[1]))) == 0) {
                return "";
            }
            trail.add(tx, request.user(), entry("setting.threshold.removal").with("since", line[0], ""));
            return ADDRESS;
        });
        if (!to.isEmpty()) {
            return Reply.redirect(to).flash("setting.threshold.removed", line[0]);
        }
        errors.add("", "setting.error.moved");
        return new Reply.Page(
                409,
                PAGE,
                database.read(tx -> page(tx, request, request.form(errors, Map.of(), LABELS), stored(tx, request))));
    }

    private Reply number(Request request) {
        Errors errors = request.errors();
        String text = request.field("pattern").replaceAll("\\s", "");
        String digits = request.field("digits");
        Optional<NumberPattern> pattern =
                NumberPattern.read(text, digits.matches("\\d") ? Integer.parseInt(digits) : 0);
        if (pattern.isEmpty()) {
            boolean room = text.contains("地点") || text.contains("房间");
            errors.add("pattern", room ? "setting.error.room" : "setting.error.pattern");
        }
        if (errors.any()) {
            return Reply.refused(
                    PAGE, database.read(tx -> page(tx, request, request.form(Map.of()), request.form(errors, LABELS))));
        }
        NumberPattern seen = database.read(serials::pattern);
        if (!request.field("version").equals(seen.toString())) {
            errors.stale(request.fields(), values(seen));
            Form again = request.formAnew(errors, LABELS).with("version", seen.toString());
            return new Reply.Page(409, PAGE, database.read(tx -> page(tx, request, request.form(Map.of()), again)));
        }
        database.write(request.once(), tx -> {
            NumberPattern before = serials.pattern(tx);
            if (!before.equals(seen)) {
                throw new Overtaken();
            }
            settings.put(tx, NumberPattern.SETTING, pattern.get().text());
            settings.put(tx, NumberPattern.DIGITS_SETTING, digits);
            trail.add(
                    tx,
                    request.user(),
                    entry("setting.number")
                            .changed("pattern", before.example(), pattern.get().example()));
            return ADDRESS;
        });
        return Reply.redirect(ADDRESS)
                .flash("setting.number.saved", pattern.get().example());
    }

    private static Entry entry(String act) {
        return Entry.of(act, "setting", 0, "asset");
    }

    private Form stored(Tx tx, Request request) {
        return request.form(values(serials.pattern(tx)));
    }

    private static Map<String, List<String>> values(NumberPattern pattern) {
        return Map.of(
                "version", List.of(pattern.toString()),
                "pattern", List.of(pattern.text()),
                "digits", List.of(Integer.toString(pattern.digits())));
    }

    private SettingPages.Assets page(Tx tx, Request request, Form threshold, Form number) {
        Thresholds all = thresholds.all(tx);
        String today = LocalDate.now(request.clock()).toString();
        String now = all.all().stream()
                .map(Thresholds.Threshold::since)
                .filter(since -> since.compareTo(today) <= 0)
                .reduce((earlier, later) -> later)
                .orElse("");
        return new SettingPages.Assets(
                threshold,
                number,
                all.all().stream()
                        .map(each -> new SettingPages.Line(
                                each.since(),
                                Money.text(each.fen()),
                                each.fen(),
                                each.since().equals(now),
                                !each.since().isEmpty()))
                        .toList(),
                serials.pattern(tx).example());
    }
}
