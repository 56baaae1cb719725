package org.zongwu.school.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Meanwhile;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** School years, breaks, hours and the pasted holiday notice. */
@ExtendWith(TestServer.class)
final class CalendarPagesTest {
    private static final String NOTICE = """
            国务院办公厅关于2027年部分节假日安排的通知
            一、元旦：1月1日（周五）至3日（周日）放假调休，共3天。
            二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）上班。""";

    private Browser admin;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        admin = Browser.as("admin");
        admin.get("/terms/new");
        Page added = admin.post(
                "/terms/new", Map.of("firstTerm", "2026-09-01", "secondTerm", "2027-02-22", "end", "2027-08-31"));
        assertEquals(303, added.status(), added::text);
    }

    @Test
    void aYearIsShownWithItsWeeksAndTheNextIsProposedBehindIt() {
        Page terms = admin.get("/terms");
        assertTrue(terms.text().contains("第 13 周"), terms::text);

        Page next = admin.get("/terms/new");
        assertTrue(next.text().contains("2027-09-01"), next::text);
        assertEquals(303, next.post("/terms/new", Map.of()).status());
        assertEquals(2, admin.get("/terms").doc().select("section.card").size());
    }

    @Test
    void aYearWhoseTermsStandInTheWrongOrderIsRefusedAtTheField() {
        Page refused = form("/terms/1/edit", Map.of("secondTerm", "2026-08-01"));
        assertEquals(422, refused.status());
        assertTrue(refused.error("secondTerm").contains("2026-09-01"));
        assertEquals("2026-08-01", refused.value("secondTerm"));

        Page unread = form("/terms/1/edit", Map.of("end", "夏天"));
        assertEquals(422, unread.status());
        assertEquals("夏天", unread.value("end"));
        assertFalse(unread.error("end").isEmpty());
    }

    @Test
    void aYearThatEndsLaterMovesTheNextAndIsRefusedWhereItWouldCoverIt() {
        admin.get("/terms/new");
        admin.post("/terms/new", Map.of());

        assertEquals(303, form("/terms/1/edit", Map.of("end", "2027-09-05")).status());
        assertTrue(admin.get("/terms").text().contains("2027-09-06"));
        int rows = TestServer.database()
                .read(tx -> tx.query("select count(*) from audit where act = 'school.term.edit'")
                        .mapTo(Integer.class)
                        .one());
        assertEquals(2, rows, "the year that moved along has its row too");
        Page covering = form("/terms/1/edit", Map.of("end", "2028-01-10"));
        assertEquals(303, covering.status());
        Page tooLong = form("/terms/1/edit", Map.of("end", "2028-08-30"));
        assertEquals(422, tooLong.status());
        assertFalse(tooLong.error("end").isEmpty());
    }

    @Test
    void noGapIsLeftWhenTheNextYearIsChangedAtTheSameMoment() throws Exception {
        admin.get("/terms/new");
        admin.post("/terms/new", Map.of());
        admin.get("/terms/1/edit");

        Page moved = Meanwhile.doing(
                        tx -> tx.update("update term set version = version + 1 where school_year_id = 2")
                                .execute(),
                        List.of(() -> admin.post("/terms/1/edit", Map.of("end", "2027-09-05"))))
                .get(0);

        assertEquals(303, moved.status());
        assertEquals(List.of("2027-09-05", "2027-09-06"), TestServer.database().read(tx -> tx.query(
                        "select ends_on from school_year where id = 1 union all select starts_on from school_year where id = 2")
                .mapTo(String.class)
                .list()));
    }

    @Test
    void aStaleYearShowsBothDays() {
        Page mine = admin.get("/terms/1/edit");
        Browser other = Browser.freshlyAs("admin");
        other.get("/terms/1/edit");
        other.post("/terms/1/edit", Map.of("end", "2027-08-30"));

        Page stale = mine.post("/terms/1/edit", Map.of("end", "2027-08-29"));

        assertEquals(409, stale.status());
        assertTrue(stale.error("end").contains("2027-08-30"));
    }

    @Test
    void breaksAreAddedRefusedWhenTheyMeetAndTakenAway() {
        assertEquals(303, winter("2027-01-20", "2027-02-20").status());
        assertTrue(admin.get("/calendar").text().contains("32 天"));

        Page meets = winter("2027-02-20", "2027-02-25");
        assertEquals(422, meets.status());
        assertEquals("2027-02-25", meets.value("to"));
        Page back = winter("2027-03-05", "2027-03-01");
        assertEquals(422, back.status());

        admin.get("/calendar");
        assertEquals(303, admin.post("/calendar/breaks/1/removal", Map.of()).status());
        assertTrue(admin.get("/calendar").text().contains("还没有设寒暑假"));
    }

    @Test
    void workingHoursAreReadAndRefusedInASentence() {
        Page refused = form("/calendar", "/calendar/hours", Map.of("hours", "早到晚"));
        assertEquals(422, refused.status());
        assertFalse(refused.error("hours").isEmpty());
        assertEquals("早到晚", refused.value("hours"));
        assertEquals(
                303,
                form("/calendar", "/calendar/hours", Map.of("hours", "7:30-11:30 13:30-17:00"))
                        .status());
        assertTrue(Browser.as("teacher").get("/calendar").text().contains("7:30"));
    }

    @Test
    void hoursThatSomebodyChangedSinceAreNotWrittenOver() {
        Page mine = admin.get("/calendar");
        form("/calendar", "/calendar/hours", Map.of("hours", "7:30-11:30 13:30-17:00"));

        Page stale = mine.post("/calendar/hours", Map.of("hours", "8:30-12:00 14:00-18:00"));

        assertEquals(409, stale.status());
        assertTrue(stale.error("hours").contains("7:30"), stale::text);
        assertEquals(303, stale.post("/calendar/hours", Map.of()).status(), "seen, it is stored");
    }

    @Test
    void aBreakThatTookTheNumberOfTheOneSeenStays() {
        winter("2027-01-20", "2027-02-20");
        Page mine = admin.get("/calendar");
        admin.get("/calendar");
        admin.post("/calendar/breaks/1/removal", Map.of());
        winter("2027-01-25", "2027-02-21");

        assertEquals(409, mine.post("/calendar/breaks/1/removal", Map.of()).status());
        assertTrue(admin.get("/calendar").text().contains("2027-01-25"));
    }

    @Test
    void aNoticeIsLookedAtAgainWhenTheDaysOfItsYearChanged() {
        Page mine = form("/calendar/notice", Map.of("text", NOTICE));
        Page other = form("/calendar/notice", Map.of("text", NOTICE));
        assertEquals(303, other.post("/calendar/notice", Map.of()).status());

        Page stale = mine.post("/calendar/notice", Map.of());

        assertEquals(409, stale.status());
        assertTrue(stale.text().contains("刚才被别人改过"), stale::text);
        assertEquals(303, stale.post("/calendar/notice", Map.of()).status());
    }

    @Test
    void aPastedNoticeIsShownDayByDayAndKeptOnTheSecondClickOnly() {
        Page shown = form("/calendar/notice", Map.of("text", NOTICE));

        assertEquals(200, shown.status());
        assertEquals(11, shown.doc().select("tbody tr").size());
        assertEquals(1, shown.doc().select("[data-state=work]").size());
        assertTrue(days().isEmpty(), "nothing is kept yet");

        assertEquals(303, shown.post("/calendar/notice", Map.of()).status());

        assertEquals(11, days().size());
        assertTrue(days().contains("2027-01-31 WORK"), () -> days().toString());
    }

    @Test
    void aNoticeThatContradictsItselfIsShownWithItsDoubts() {
        Page shown = form("/calendar/notice", Map.of("text", NOTICE.replace("（周五）至3日", "（周四）至3日")));
        assertTrue(shown.text().contains("日期和括号里的星期不符"), shown::text);
    }

    @Test
    void aTextThatIsNoNoticeIsRefusedAndKept() {
        Page refused = form("/calendar/notice", Map.of("text", "今天天气很好"));
        assertEquals(422, refused.status());
        assertEquals("今天天气很好", refused.value("text"));
        assertFalse((refused.error("text") + refused.error("year")).isEmpty());
    }

    private Page winter(String from, String to) {
        return form("/calendar", "/calendar/breaks", Map.of("name", "寒假", "from", from, "to", to));
    }

    private Page form(String address, Map<String, String> values) {
        return form(address, address, values);
    }

    private Page form(String page, String action, Map<String, String> values) {
        admin.get(page);
        return admin.post(action, values);
    }

    private static List<String> days() {
        return TestServer.database()
                .read(tx -> tx.query("select day || ' ' || kind from calendar_day where day like '2027%'")
                        .mapTo(String.class)
                        .list());
    }
}
