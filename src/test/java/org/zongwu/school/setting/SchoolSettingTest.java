package org.zongwu.school.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** 学校信息: what the set-up asked once can be put right later. */
@ExtendWith(TestServer.class)
final class SchoolSettingTest {
    private static final String ADDRESS = "/settings/school";

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
    }

    @Test
    void theNewNameStandsOnEveryPageAndWhomToAskOnAnErrorPage() {
        Browser admin = Browser.as("admin");
        Page form = admin.get(ADDRESS);
        assertEquals("青石小学", form.value("school"));
        assertEquals("分机 8033", form.value("contactPhone"));

        Page saved = form.post(ADDRESS, Map.of("school", "青石实验小学", "contact", "信息中心", "contactPhone", "8044"));

        assertEquals(303, saved.status());
        assertTrue(Browser.as("teacher").get("/").text().contains("青石实验小学"));
        Page error = Browser.stranger().get("/nothing");
        assertTrue(error.text().contains("信息中心") && error.text().contains("8044"), error.text());
        Page trail = admin.get("/audit?kind=setting");
        assertTrue(trail.text().contains("分机 8033") && trail.text().contains("8044"), trail.text());
    }

    @Test
    void whatAnotherTabSavedSinceIsNotWrittenOver() {
        Browser admin = Browser.as("admin");
        Page mine = admin.get(ADDRESS);
        Page other = admin.twin().get(ADDRESS);
        assertEquals(303, other.post(ADDRESS, Map.of("contactPhone", "8077")).status());

        Page stale = mine.post(ADDRESS, Map.of("contact", "总务处"));

        assertEquals(409, stale.status());
        assertTrue(stale.error("contactPhone").contains("8077"), stale::text);
        assertEquals("总务处", stale.value("contact"));
        assertEquals(303, stale.post(ADDRESS, Map.of("contactPhone", "8077")).status());
    }

    @Test
    void aSchoolWithoutANameOrWithOneTooLongIsRefusedAtTheField() {
        Browser admin = Browser.as("admin");

        Page refused = admin.get(ADDRESS)
                .post(ADDRESS, Map.of("school", " ", "contact", "长".repeat(61), "contactPhone", "8044"));

        assertEquals(422, refused.status());
        assertFalse(refused.error("school").isEmpty());
        assertFalse(refused.error("contact").isEmpty());
        assertEquals("8044", refused.value("contactPhone"));
        assertTrue(admin.get("/").text().contains("青石小学"));
    }
}
