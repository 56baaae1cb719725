package org.zongwu;

import org.zongwu.account.AccountDao;
import org.zongwu.db.Database;
import org.zongwu.db.Refusal;
import org.zongwu.db.SettingDao;

/** Practice school or real one: settled at the first start of a data folder, for ever. */
final class Kind {
    private static final String NAME = "school.kind";
    private static final String DEMO = "demo";

    private Kind() {}

    /** The start as the folder has it: a demo folder stays a demo, and a real school is never filled with demo people. */
    static Launch settled(Launch given, Database database, SettingDao settings) {
        String kept = database.read(tx -> settings.get(tx, NAME, ""));
        boolean used = database.read(tx -> !new AccountDao(given.clock()).none(tx));
        if (given.demo() && used && !kept.equals(DEMO)) {
            throw new Refusal("db.folder.real", given.data());
        }
        if (given.demo() && kept.isEmpty()) {
            database.write(tx -> {
                settings.put(tx, NAME, DEMO);
                return tx;
            });
        }
        return new Launch(given.data(), given.demo() || kept.equals(DEMO), given.clock(), given.practice());
    }
}
