package org.zongwu.account.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** The filters of the list of people, each with every other. */
@ExtendWith(TestServer.class)
final class PeopleFilterTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "NONE", "FIRST", "OPEN", "DISABLED", "LEFT"})
    void everyFilterGoesWithEveryOther(String account) {
        TestServer.restart(SmallSchool.FIXTURE, house -> java.util.Map.of());
        Browser admin = Browser.as("admin");
        Page all = admin.get("/people?account=" + account);
        Page some = admin.get("/people?q=zm&role=CLERK&department=1&import=1&account=" + account);
        Page named = admin.get("/people?q=周敏&role=CLERK&account=" + account);

        assertEquals(200, some.status());
        assertEquals(
                all.texts("tbody td.nw").contains("周敏"),
                named.texts("tbody td.nw").contains("周敏"));
        assertEquals(
                200, admin.get("/people/export.csv?q=zm&account=" + account).status());
    }
}
