package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zongwu.access.Permission;
import org.zongwu.access.Role;
import org.zongwu.account.AccountDao;
import org.zongwu.db.Tx;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;
import org.zongwu.web.Route;

/** Whatever POST meets an ended session: the sign-in after it, and the page it leads to, do nothing of what was asked. */
final class EndedSessionTest {
    /** What would let each act through if it were done. */
    private static final Map<String, List<String>> FIELDS = Map.of(
            "id", List.of("9"),
            "sure", List.of("yes"),
            "reason", List.of("坏了"),
            "name", List.of("不该有的名字"),
            "role", List.of("TEACHER"),
            "account", List.of("not.me"),
            "since", List.of("2027-01-01"),
            "amount", List.of("2000"),
            "version", List.of("1"));

    @RegisterExtension
    static final TestServer SERVER = TestServer.with((database, clock) -> {
        EveryRole.FIXTURE.fill(database, clock);
        AccountDao accounts = new AccountDao(clock);
        database.write(tx -> {
            long all = accounts.named(tx, "admin").orElseThrow().personId();
            EveryRole.all().forEach((Role role) -> accounts.grant(tx, all, role));
            return tx;
        });
    });

    @Test
    void noActIsDoneByTheSignInThatFollowsIt() {
        List<String> done = new ArrayList<>();
        int shown = 0;
        for (SiteMap.Line line : SiteMap.of(TestServer.school().servlets()).lines()) {
            if (line.route().body() == Route.Body.FIELDS && line.route().permission() != Permission.PUBLIC) {
                String address =
                        line.address().replaceAll("\\{role}", "TEACHER").replaceAll("\\{\\w+}", "2");
                List<String> before = TestServer.database().read(EndedSessionTest::everything);
                shown += sentIntoAnEndedSession(address).text().contains("还没有保存") ? 1 : 0;
                if (!before.equals(TestServer.database().read(EndedSessionTest::everything))) {
                    done.add(line.toString());
                }
            }
        }

        assertEquals(List.of(), done);
        assertTrue(shown > 10, "forms are still shown as filled: " + shown);
    }

    private static Page sentIntoAnEndedSession(String address) {
        Browser browser = Browser.freshlyAs("admin");
        Map<String, List<String>> fields = new java.util.LinkedHashMap<>(FIELDS);
        fields.put(
                "_key",
                List.of(browser.get("/assets/new")
                        .doc()
                        .select("input[name=_key]")
                        .first()
                        .val()));
        TestServer.clock().advance(Duration.ofHours(2));
        assertEquals("/login", browser.postFields(address, fields).location());

        Page after = browser.signIn("admin", SmallSchool.PASSWORD).follow();
        browser.get(address);
        return after;
    }

    /** Every row of every table but who signed in when, and what day it is. */
    private static List<String> everything(Tx tx) {
        List<String> rows = new ArrayList<>();
        for (String table : tx.query(
                        "select name from sqlite_schema where type = 'table' and name not like '%search%' and name <> 'school_version' order by name")
                .mapTo(String.class)
                .list()) {
            tx.query("select * from " + table + (table.equals("audit") ? " where act <> 'account.signIn'" : ""))
                    .mapToMap()
                    .forEach(row -> {
                        row.remove("signed_in_at");
                        row.remove("hash");
                        row.remove("seq");
                        if (!row.containsValue("today")) {
                            rows.add(table + row);
                        }
                    });
        }
        return rows;
    }
}
