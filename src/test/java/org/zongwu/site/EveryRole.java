package org.zongwu.site;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zongwu.access.Role;
import org.zongwu.account.Account;
import org.zongwu.account.AccountDao;
import org.zongwu.db.Database;
import org.zongwu.school.PersonDao;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestClock;
import org.zongwu.support.TestDatabase;

/** The small school, and for each role one person who holds it alone, for each what the table of rights says. */
final class EveryRole {
    static final TestDatabase.Fixture FIXTURE = EveryRole::fill;

    private EveryRole() {}

    static String username(Role role) {
        return "only." + role.name().toLowerCase(Locale.ROOT);
    }

    static List<Role> all() {
        return Stream.of(Role.values()).toList();
    }

    private static void fill(Database database, TestClock clock) {
        SmallSchool.FIXTURE.fill(database, clock);
        AccountDao accounts = new AccountDao(clock);
        database.write(tx -> {
            Account known = accounts.named(tx, "clerk").orElseThrow();
            for (Role role : Role.values()) {
                long id = new PersonDao().add(tx, "只是" + role.name().toLowerCase(java.util.Locale.ROOT), "", 0, "");
                accounts.add(tx, new Account(id, username(role), known.passwordHash(), "OWN", "", "zh-CN", false));
                accounts.grant(tx, id, role);
            }
            return tx;
        });
    }
}
