package org.zongwu.home;

import static org.zongwu.access.Permission.PUBLIC;
import static org.zongwu.web.Route.get;

import java.util.List;
import org.zongwu.db.Database;
import org.zongwu.db.SettingDao;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;
import org.zongwu.web.Reply;
import org.zongwu.web.Request;
import org.zongwu.web.Route;

/** For whoever watches the server: does the database answer. No version, no session, no cookie. */
public final class HealthServlet extends FeatureServlet {
    private static final String JSON = "application/json";

    private final Database database;
    private final SettingDao settings = new SettingDao();

    public HealthServlet(House house, Database database) {
        super(house);
        this.database = database;
    }

    @Override
    public List<Route> routes() {
        return List.of(get("", PUBLIC, this::health));
    }

    private Reply health(Request request) {
        try {
            database.read(settings::all);
            return new Reply.Plain(200, JSON, "{\"status\":\"ok\"}");
        } catch (RuntimeException noAnswer) {
            return new Reply.Plain(503, JSON, "{\"status\":\"down\"}");
        }
    }
}
