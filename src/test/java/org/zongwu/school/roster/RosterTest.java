package org.zongwu.school.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People, numbers and addresses are invented. */
class RosterTest {
    private static final Roster ROSTER = table("""
            序号|姓名|部门|工号|身份证号|工资卡|手机|出生日期|家庭地址|入职日期|备注
            1|王小明|教务处|0012|110101199003074514|6222021234567890128|13800000001|1990-03-07|云溪市文一路12号3幢402室|2012-08-20|
            2|李兰|总务处|0013|11010119850101234X|6217001234567890122|138 0000 0002|1985.1.1|幸福小区5栋2单元301|2008年9月|爱人身份证110101198512120011
            3|王小明|语文组|0107|110101800101123||0571-88880000|1980/1/1|云溪县城关镇建设路8号|2001-09-01|骨干
            4|张伟|数学组|0031|3.30106E+17|6222 0212 3456 7890 128||||2015/9/1|
            5|张伟|数学组|0032||||||2016-9-1|
            """);

    @Test
    void columnsAreLeftOutByWhatTheyHold() {
        assertEquals(
                List.of("身份证号 ID_NUMBER 4/4", "工资卡 BANK_CARD 3/3", "出生日期 BIRTH_DATE 0/3", "家庭地址 HOME_ADDRESS 3/3"),
                ROSTER.sensitive().stream()
                        .map(column -> column.heading() + " " + column.kind() + " " + column.matching() + "/"
                                + column.filled())
                        .toList());
        assertEquals(100, ROSTER.sensitive().get(0).percent());
    }

    @Test
    void aMisleadingHeadingHidesNothing() {
        Roster roster = table("""
                姓名|工号|说明
                王小明|110101199003074514|明德楼203室
                李兰|11010119850101234X|
                张伟|无|
                """);
        SensitiveColumn column = roster.sensitive().get(0);
        assertEquals(List.of(column), roster.sensitive());
        assertEquals(CellKind.ID_NUMBER, column.kind());
        assertEquals(67, column.percent());
    }

    @Test
    void anEmptyColumnWithATellingHeadingIsLeftOut() {
        Roster roster = table("""
                姓名|身份证号码|办公地址|家庭电话|开户行
                王小明||明德楼203|13800000001|
                """);
        assertEquals(
                List.of("身份证号码", "开户行"),
                roster.sensitive().stream().map(SensitiveColumn::heading).toList());
        assertEquals(0, roster.sensitive().get(0).percent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110101199003074514",
                "11010119850101234X",
                "11010119850101234x",
                "１１０１０１１９９００３０７４５１４",
                "110101 19900307 4514",
                "身份证：110101199003074514",
                "110101900307451",
                "3.30106E+17",
                "110101199003074000"
            })
    void idNumbersAreKnownInEveryDress(String cell) {
        assertEquals(Optional.of(CellKind.ID_NUMBER), CellKind.of(cell));
    }

    @ParameterizedTest
    @CsvSource({
        "6222021234567890128,BANK_CARD",
        "6222 0212 3456 7890 128,BANK_CARD",
        "4111111111111111,BANK_CARD",
        "4111111111111112,OTHER",
        "110101199013074514,OTHER",
        "20260901000012345678,OTHER",
        "13800000001,PHONE",
        "138-0000-0001,PHONE",
        "+8613800000001,PHONE",
        "0571-88880000,PHONE",
        "88880000,PHONE",
        "12800000001,CODE",
        "0012,CODE",
        "T2026013,CODE",
        "2012-08-20,DATE",
        "2012.8,DATE",
        "20120820,DATE",
        "王小明,NAME",
        "王 明,NAME",
        "欧阳修远,NAME",
        "买买提·艾力,NAME",
        "云溪市文一路12号,HOME_ADDRESS",
        "幸福小区5栋2单元301,HOME_ADDRESS",
        "浙江省杭州市西湖区,HOME_ADDRESS",
        "和平新村7幢101室,HOME_ADDRESS",
        "明德楼203室,OTHER",
        "教学楼2栋302室,OTHER",
        "东校区明德楼203,OTHER",
        "市教育局人事科借调,OTHER",
        "高级教师（2019年评）,OTHER",
        "云溪镇中心小学调入,OTHER"
    })
    void aCellIsToldFromItself(String cell, CellKind kind) {
        assertEquals(Optional.of(kind), CellKind.of(cell));
    }

    @Test
    void whatWorkNeedsIsKept() {
        assertFalse(CellKind.PHONE.leftOut());
        assertFalse(CellKind.NAME.leftOut());
        assertFalse(CellKind.CODE.leftOut());
        assertFalse(CellKind.DATE.leftOut());
        assertTrue(CellKind.ID_NUMBER.leftOut());
        assertTrue(CellKind.HOME_ADDRESS.leftOut());
        assertEquals(Optional.empty(), CellKind.of("  "));
    }

    @Test
    void shortRowsAndNoRowsAreBorne() {
        assertEquals("", ROSTER.cell(4, 30));
        Roster empty = new Roster(List.of("姓名"), List.of());
        assertEquals(List.of(), empty.sensitive());
    }

    private static Roster table(String text) {
        List<List<String>> rows = Stream.of(text.strip().split("\n"))
                .map(line -> Arrays.asList(line.split("\\|", -1)))
                .toList();
        return new Roster(rows.get(0), rows.subList(1, rows.size()));
    }
}
