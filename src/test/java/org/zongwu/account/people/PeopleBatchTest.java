package org.zongwu.account.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** What is done to the people ticked in the list; and what is taken for a mobile number. */
@ExtendWith(TestServer.class)
final class PeopleBatchTest {
    private Browser admin;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        admin = Browser.as("admin");
    }

    @Test
    void aRoleIsGivenToAllWhoAreTickedAndTheListStaysFiltered() {
        Page list = admin.get("/people?department=5&sort=name");
        List<String> ids = list.doc().select("tbody input[name=id]").eachAttr("value");
        Page nobody = list.post("/people/slips", Map.of("grant", "INSPECTOR"));
        assertEquals("/people?department=5&sort=name", nobody.location());

        Page given = admin.submit(
                admin.get("/people?department=5&sort=name")
                        .form("/people/slips")
                        .orElseThrow()
                        .attr("action", "/people/roles"),
                Map.of("id", ids, "grant", "INSPECTOR"));

        assertEquals("/people?department=5&sort=name", given.location());
        assertEquals(
                ids.size(),
                Integer.parseInt(
                        admin.get("/people?role=INSPECTOR&department=5").figure("people.count")));
        assertEquals(200, Browser.freshlyAs("teacher2").get("/rooms").status());
    }

    @ParameterizedTest
    @CsvSource({
        "1380000100, false",
        "57188880000, false",
        "8123, false",
        "13800001001, true",
        "138 0000 1001, true",
        "+86 138-0000-1001, true",
        "+44 20 7946 0958, true"
    })
    void aMobileNumberHasElevenDigitsAndBeginsWithOne(String phone, boolean taken) {
        admin.get("/people/5/edit");
        Page sent = admin.post("/people/5/edit", Map.of("phone", phone, "extension", "0571-8888 0000 转 12"));

        assertEquals(taken ? 303 : 422, sent.status());
        assertEquals(taken, sent.error("phone").isEmpty());
    }
}
