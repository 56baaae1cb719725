package org.zongwu.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;

/** Forms do not forget whom they name only because he left. */
@ExtendWith(TestServer.class)
final class WhoLeftTest {
    private final Browser admin = Browser.as("admin");

    @Test
    void whoLeadsADepartmentOrKeepsARoomStandsThereAfterHeLeftUntilSomebodyElseIsNamed() {
        String department = "/departments/" + id("department", "教务处") + "/edit";
        String room = "/rooms/" + room("301") + "/edit";
        admin.get(room);
        assertEquals(303, admin.post(room, Map.of("keeper", "郑海燕")).status());
        String person = "/people/" + id("person", "郑海燕") + "/edit";
        admin.get(person);
        assertEquals(303, admin.post(person, Map.of("leftOn", "2026-11-23")).status());

        assertEquals("郑海燕", admin.get(department).value("head"));
        assertEquals(303, admin.post(department, Map.of("name", "教导处")).status());
        assertEquals("郑海燕", admin.get(department).value("head"));
        assertEquals("郑海燕", admin.get(room).value("keeper"));
        assertEquals(303, admin.post(room, Map.of("usage", "仓库")).status());
        assertEquals("郑海燕", admin.get(room).value("keeper"));
        assertEquals(303, admin.post(room, Map.of("keeper", "")).status());
        assertEquals("", admin.get(room).value("keeper"));
        Page again = admin.post(room, Map.of("keeper", "郑海燕"));
        assertEquals(422, again.status(), "whoever left is not named anew");
    }

    private static String id(String table, String name) {
        return one("select id from " + table + " where name = '" + name + "'");
    }

    private static String room(String name) {
        return one("select id from room where name = '" + name + "'");
    }

    private static String one(String sql) {
        return TestServer.database()
                .read(tx -> tx.query(sql).mapTo(String.class).one());
    }
}
