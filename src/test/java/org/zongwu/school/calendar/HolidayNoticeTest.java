package org.zongwu.school.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The notices are worded anew in the usual form; their days are those of {@code seeds/holidays.csv}. */
class HolidayNoticeTest {
    private static final String Y2024 = """
            关于2024年部分节假日如何安排的通知
            各单位：
            2024年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节的放假调休安排如下。
            一、元旦：1月1日放假，与周末连休。
            二、春节：2月10日至17日放假调休，共8天。2月4日（星期日）、2月18日（星期日）上班。鼓励各单位落实带薪年休假，让职工在除夕（2月9日）休息。
            三、清明节：4月4日至6日放假调休，共3天。4月7日（星期日）上班。
            四、劳动节：5月1日至5日放假调休，共5天。4月28日（星期日）、5月11日（星期六）上班。
            五、端午节：6月10日放假，与周末连休。
            六、中秋节：9月15日至17日放假调休，共3天。9月14日（星期六）上班。
            七、国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。
            放假期间请安排好值班和安全保卫，遇有重大突发事件要及时报告。
            国务院办公厅
            2023年10月25日
            """;
    private static final String Y2025 = """
            2025年部分节假日安排
            一、元旦:1月1日(周三)放假1天，不调休。
            二、春节:1月28日(农历除夕、周二)至2月4日(农历正月初七、周二)放假调休，共8天。1月26日(周日)、2月8日(周六)上班。
            三、清明节:4月4日(周五)至6日(周日)放假，共3天。
            四、劳动节:5月1日(周四)至5日(周一)放假调休，共5天。4月27日(周日)上班。
            五、端午节:5月31日(周六)至6月2日(周一)放假，共3天。
            六、国庆节、中秋节:10月1日(周三)至8日(周三)放假调休，共8天。9月28日(周日)、10月11日(周六)上班。
            """;
    private static final String Y2026 = """
            关于2026年部分节假日安排的通知
            一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。
            二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。
            三、清明节：4月4日（周六）至6日（周一）放假，共3天。
            四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
            五、端午节：6月19日（周五）至21日（周日）放假，共3天。
            六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
            七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。
            """;

    static Stream<UnaryOperator<String>> pastedWays() {
        return Stream.of(
                text -> text,
                text -> text.replace('：', ':')
                        .replace('（', '(')
                        .replace('）', ')')
                        .replace('，', ','),
                text -> text.replace(':', '：')
                        .replace('(', '（')
                        .replace(')', '）')
                        .replace(',', '，'),
                text -> text.replace("至", "-"),
                text -> text.replace("至", "—"),
                text -> text.replace("至", " ～ "),
                text -> text.replace("\n", "\r\n"),
                text -> text.replace("\n", "\n\n"),
                text -> text.replace("日", " 日 ").replace("月", " 月 "),
                text -> text.replace("放假", "\n放假").replace("上班", "\n上班"),
                text -> text.replaceAll("[一二三四五六七]、(?=[^元])(?=[^春])", "").replace("：", ":"),
                text -> text.replaceAll("(?m)^[一二三四五六七]、", "（一）"),
                text -> text.replace('1', '１').replace('2', '２'));
    }

    @ParameterizedTest
    @MethodSource("pastedWays")
    void threeYearsOfNoticesGiveTheDaysThatShip(UnaryOperator<String> pasted) {
        assertEquals(shipped(2024), days(HolidayNotice.read(pasted.apply(Y2024), 2024)));
        assertEquals(shipped(2025), days(HolidayNotice.read(pasted.apply(Y2025), 2025)));
        assertEquals(shipped(2026), days(HolidayNotice.read(pasted.apply(Y2026), 2026)));
    }

    @Test
    void adviceIsShownAndNotTaken() {
        HolidayNotice notice = HolidayNotice.read(Y2024, 2024);
        assertEquals(1, notice.unread().size());
        assertTrue(notice.unread().get(0).contains("2月9日"));
        assertEquals(List.of(), notice.doubts());
        assertEquals(List.of(), HolidayNotice.read(Y2025, 2025).unread());
        assertEquals(List.of(), HolidayNotice.read(Y2026, 2026).doubts());
    }

    @Test
    void theTitleTellsTheYearAndTheSignatureDoesNot() {
        assertEquals(OptionalInt.of(2024), HolidayNotice.yearOf(Y2024));
        assertEquals(OptionalInt.of(2026), HolidayNotice.yearOf("关于２０２６年部分节假日安排的通知"));
        assertEquals(OptionalInt.of(2026), HolidayNotice.yearOf("现将2026年元旦、春节放假安排通知如下"));
        assertEquals(OptionalInt.empty(), HolidayNotice.yearOf("一、元旦：1月1日放假。国务院办公厅 2025年11月4日"));
    }

    @Test
    void newYearMayBeginInTheYearBefore() {
        assertEquals(
                List.of("2022-12-31 OFF", "2023-01-01 OFF", "2023-01-02 OFF"),
                brief(HolidayNotice.read("一、元旦：2022年12月31日至2023年1月2日放假调休，共3天。", 2023)));
        assertEquals(
                List.of("2018-12-29 WORK", "2018-12-30 OFF", "2018-12-31 OFF", "2019-01-01 OFF"),
                brief(HolidayNotice.read("元旦：12月30日至次年1月1日放假调休，共3天。12月29日（星期六）上班。", 2019)));
    }

    @Test
    void aLongListOfMakeUpDaysKeepsItsMonth() {
        assertEquals(
                List.of("2026-02-14 WORK", "2026-02-28 WORK", "2026-03-01 WORK"),
                brief(HolidayNotice.read("春节：2月14日、28日，3月1日正常上班。", 2026)));
    }

    @Test
    void anotherYearsNoticeIsDoubted() {
        HolidayNotice notice = HolidayNotice.read(Y2025, 2026);
        assertTrue(notice.doubts().stream().anyMatch(doubt -> doubt.why() == HolidayNotice.Why.WEEKDAY));
    }

    @Test
    void aCountThatDoesNotAgreeIsDoubted() {
        HolidayNotice notice = HolidayNotice.read("劳动节：5月1日至5日放假调休，共4天。", 2026);
        assertEquals(List.of(new HolidayNotice.Doubt(HolidayNotice.Why.COUNT, "5月1日至5日放假调休,共4天")), notice.doubts());
        assertEquals(5, notice.days().size());
    }

    @Test
    void oneDayOffAndWorkedIsDoubted() {
        HolidayNotice notice = HolidayNotice.read("劳动节：5月1日至5日放假，共5天。5月5日上班。", 2026);
        assertEquals(HolidayNotice.Why.TWICE, notice.doubts().get(0).why());
        assertEquals(CalendarDay.Kind.OFF, notice.days().get(4).kind());
    }

    @Test
    void whatIsNotUnderstoodIsHandedBack() {
        HolidayNotice notice = HolidayNotice.read("""
                元旦：1月1日放假。
                劳动节：5月1日起放假五天，具体另行通知。
                国庆节：10月1日至45日放假。
                中秋节：9月25日待定。
                9月19日不放假。
                本校秋游时间另定。""", 2026);
        assertEquals(
                1, notice.days().stream().filter(day -> day.name().equals("元旦")).count());
        assertTrue(notice.unread().stream().anyMatch(text -> text.contains("45日")));
        assertTrue(notice.unread().stream().anyMatch(text -> text.contains("待定")));
        assertTrue(notice.unread().stream().anyMatch(text -> text.contains("不放假")));
        assertFalse(notice.unread().stream().anyMatch(text -> text.contains("秋游")));
    }

    @Test
    void textWithoutDaysGivesNone() {
        assertEquals(List.of(), HolidayNotice.read("", 2026).days());
        HolidayNotice other = HolidayNotice.read("请各班打扫卫生。", 2026);
        assertEquals(List.of(), other.days());
        assertEquals(List.of(), other.unread());
    }

    private static List<String> shipped(int year) {
        return Holidays.shipped().stream()
                .filter(day -> day.date().getYear() == year)
                .map(HolidayNoticeTest::line)
                .toList();
    }

    private static List<String> days(HolidayNotice notice) {
        return notice.days().stream().map(HolidayNoticeTest::line).toList();
    }

    private static String line(CalendarDay day) {
        return day.date() + " " + day.kind() + " " + day.name();
    }

    private static List<String> brief(HolidayNotice notice) {
        return notice.days().stream().map(day -> day.date() + " " + day.kind()).toList();
    }

    @Test
    void theShippedDaysAreEachGivenOnce() {
        List<LocalDate> dates =
                Holidays.shipped().stream().map(CalendarDay::date).toList();
        assertEquals(dates.stream().distinct().count(), dates.size());
        assertEquals(108, dates.size());
    }
}
