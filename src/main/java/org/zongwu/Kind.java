package org.zongwu;

import java.nio.file.Files;
import java.util.Optional;
import org.zongwu.db.DataFolder;
import org.zongwu.db.Database;
import org.zongwu.db.Refusal;
import org.zongwu.db.SettingDao;

/** Practice school or real one: settled at the first start of a data folder, for ever. */
final class Kind {
    private static final String NAME = "school.kind";
    private static final String DEMO = "demo";

    private Kind() {}

    /**
     * A real school is never filled with demo people, and one that nobody has set up yet is real as well. Asked before the
     * file is opened, so that a folder of an earlier version is not even brought to this one.
     */
    static void refuseReal(Launch given, DataFolder folder) {
        boolean waits = Files.exists(folder.path().resolve("setup-code.txt"));
        if (given.demo()
                && !Database.peek(folder, "select value from setting where name = '" + NAME + "'")
                        .equals(Optional.of(DEMO))
                && (waits
                        || !Database.peek(folder, "select 1 from account limit 1")
                                .isEmpty())) {
            throw new Refusal("db.folder.real", given.data());
        }
    }

    /** The start as the folder has it: a demo folder stays a demo. */
    static Launch settled(Launch given, Database database, SettingDao settings) {
        String kept = database.read(tx -> settings.get(tx, NAME, ""));
        if (given.demo() && kept.isEmpty()) {
            database.write(tx -> {
                settings.put(tx, NAME, DEMO);
                return tx;
            });
        }
        return new Launch(given.data(), given.demo() || kept.equals(DEMO), given.clock(), given.practice());
    }
}
