package org.zongwu.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.support.Browser;
import org.zongwu.support.CardDraft;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** The search box: everything a person may see, found by whatever he remembers of it. */
@ExtendWith(TestServer.class)
final class SearchTest {

    @ParameterizedTest
    @CsvSource({
        "触控一体机, 1",
        "一体, 1",
        "机, 5",
        "SN-7781, 1",
        "sn-778, 2",
        "86 英寸, 1",
        "明德楼 203, 2",
        "赵雅琴, 1",
        "ckytj, 1",
        "zyq, 1",
        "七(2)班, 2"
    })
    void aCardIsFoundByWhateverIsRememberedOfIt(String text, int cards) {
        Page found = search("clerk", text);

        assertEquals(cards, total(found, "asset.cards"), found::text);
        Page all = Browser.as("clerk").get(allOf(found, "asset.cards"));
        assertEquals(Integer.toString(cards), all.figure("asset.cards"));
    }

    @Test
    void aNameReadInTwoWaysIsFoundByBoth() {
        TestServer.database().write(tx -> SmallSchool.cards(TestServer.clock())
                .add(
                        tx,
                        SmallSchool.user(tx, "clerk", TestServer.clock()),
                        CardDraft.of("长").at("明德楼204", "").draft(tx)));

        assertTrue(texts(search("clerk", "c"), "asset.cards").contains("长"));
        assertTrue(texts(search("clerk", "z"), "asset.cards").contains("长"));
    }

    @Test
    void nobodyFindsACardThatIsNotThereForHim() {
        assertEquals(2, total(search("clerk", "便携式"), "asset.cards"));
        assertEquals(1, total(search("teacher", "便携式"), "asset.cards"));
        assertEquals(1, total(search("teacher2", "便携式"), "asset.cards"));
        assertEquals(0, total(search("canteen", "便携式"), "asset.cards"));
        assertEquals(0, total(search("teacher", "投影仪"), "asset.cards"));
    }

    @ParameterizedTest
    @CsvSource({"赵雅琴", "雅", "zyq", "明德楼203", "0009", "七(2)班"})
    void everybodyFindsPeopleByNameInitialsStaffNumberOrRoom(String text) {
        for (String who : List.of("canteen", "clerk", "teacher2")) {
            Page found = search(who, text);

            assertTrue(texts(found, "people.count").contains("赵雅琴"), who + " " + found.text());
            Page all = Browser.as(who).get(allOf(found, "people.count"));
            assertEquals(total(found, "people.count"), Integer.parseInt(all.figure("people.count")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"明德楼 203", "明德楼203", "203", "mdl203"})
    void aRoomIsFoundHoweverItIsWritten(String text) {
        Page found = search("clerk", text);

        assertEquals(1, total(found, "school.rooms"), found::text);
        assertEquals("1", Browser.as("clerk").get(allOf(found, "school.rooms")).figure("school.rooms"));
        assertEquals(List.of("明德楼 203"), texts(search("canteen", text), "school.rooms"));
    }

    @Test
    void everyHitOpens() {
        for (String who : List.of("clerk", "teacher", "inspector", "canteen", "admin")) {
            Page found = search(who, "明");
            for (Element link : found.doc().select("main a[href]")) {
                assertEquals(200, Browser.as(who).get(link.attr("href")).status(), who + " " + link.attr("href"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "' OR 1=1 --", "%", "_", "*", "AND", "NEAR(", "\uD83D\uDE00", "\u202E", "<script>"})
    void signsOfTheLanguageOfTheDatabaseAreLookedForLikeAnythingElse(String text) {
        Page found = search("clerk", text);

        assertEquals(200, found.status());
        assertEquals(0, total(found, "asset.cards"));
    }

    private static Page search(String who, String text) {
        return Browser.as(who).get("/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private static int total(Page found, String noun) {
        Element group = found.doc().selectFirst("ul[data-figure=" + noun + "]");
        return group == null ? 0 : Integer.parseInt(group.attr("data-value"));
    }

    private static List<String> texts(Page found, String noun) {
        return found.texts("ul[data-figure=" + noun + "] a");
    }

    private static String allOf(Page found, String noun) {
        return found.doc()
                .select("section:has(ul[data-figure=" + noun + "]) a.more")
                .attr("href");
    }
}
