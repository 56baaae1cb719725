package org.zongwu.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

@ExtendWith(TestServer.class)
final class HomeTest {

    @Test
    void everyAccountOfTheContractSignsInAndSeesItsDesk() {
        for (SmallSchool.Member member : SmallSchool.MEMBERS) {
            Page desk = Browser.as(member.username()).get("/");

            assertEquals(200, desk.status(), member.username());
            assertTrue(desk.texts("h1").get(0).contains(member.name()), member.username());
        }
    }

    @Test
    void healthSaysOkWithoutACookie() {
        Browser nobody = Browser.stranger();

        Page health = nobody.get("/health");

        assertEquals(200, health.status());
        assertEquals("{\"status\":\"ok\"}", health.text());
        assertEquals("", nobody.cookie("ZWSESSION"));
    }
}
