package org.zongwu;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zongwu.db.Database;
import org.zongwu.db.SettingDao;
import org.zongwu.web.House;
import org.zongwu.web.Message;

/** What stands around every page: the school's name, its term, the warning bands, whom to ask. */
final class Around {
    private final Launch launch;
    private final Database database;
    private final SettingDao settings;

    Around(Launch launch, Database database, SettingDao settings) {
        this.launch = launch;
        this.database = database;
        this.settings = settings;
    }

    House.School school() {
        Map<String, String> all = database.read(settings::all);
        List<Message> bands = new ArrayList<>();
        if (launch.demo()) {
            bands.add(Message.of("site.band.demo"));
        }
        if (launch.practice()) {
            bands.add(Message.of("site.band.clock"));
        }
        return new House.School(
                all.getOrDefault("school.name", ""),
                Optional.empty(),
                Optional.empty(),
                bands,
                new House.Contact(all.getOrDefault("contact.name", ""), all.getOrDefault("contact.phone", "")));
    }
}
