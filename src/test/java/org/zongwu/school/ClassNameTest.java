package org.zongwu.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "七(2)班",
                "七（2）班",
                "七（２）班",
                "七(2)",
                "七2",
                "七2班",
                "七二班",
                "七(二)班",
                "七（二）班",
                "七 (2) 班",
                " 七(02)班 ",
                "七②班",
                "七〔2〕班",
                "七【2】班",
                "七·2",
                "七.2班",
                "七-2班",
                "七年级2班",
                "七年级二班",
                "七年级(2)班",
                "七年级（二）班",
                "七年级2",
                "七年级二",
                "7年级2班",
                "7年级(2)班",
                "7(2)班",
                "7(2)",
                "7（2）",
                "7.2班",
                "7-2班",
                "702班",
                "七年2班",
                "初一(2)",
                "初一(2)班",
                "初一2班",
                "初一2",
                "初一二班",
                "初一年级2班",
                "初中一年级（2）班",
                "初1(2)班",
                "初12班"
            })
    void oneClassIsOneHoweverItIsWritten(String written) {
        assertEquals(Optional.of(new ClassName(7, 2)), ClassName.read(written));
    }

    @ParameterizedTest
    @CsvSource({
        "一(4)班,1,4", "小学三年级2班,3,2", "六(7)班,6,7", "九年级12班,9,12", "九(十二)班,9,12", "五十班,5,10", "三十二班,3,12",
        "高一3班,10,3", "高一(3)班,10,3", "高三十二班,12,12", "高2(5)班,11,5", "十(1)班,10,1", "十二(1)班,12,1", "十一年级3班,11,3",
        "12(3)班,12,3", "1003班,10,3", "初三1班,9,1", "八(20)班,8,20", "二十一班,2,11"
    })
    void stageAndGradeGiveTheYearOfSchool(String written, int grade, int number) {
        assertEquals(Optional.of(new ClassName(grade, number)), ClassName.read(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "2班",
                "(2)班",
                "701",
                "203",
                "七",
                "七年级",
                "初一",
                "高一",
                "班",
                "72班",
                "12",
                "七一",
                "七十二",
                "二十",
                "九三",
                "7-2",
                "7.2",
                "七(0)班",
                "七(100)班",
                "初四(2)班",
                "高四1班",
                "小七2班",
                "明德楼203",
                "七年级组",
                "王二",
                "七(2)班班主任",
                "教务处",
                "2025级2班",
                "七(2)(3)班",
                "七(3-1)班",
                "13(2)班",
                "一二三班",
                "七二零班"
            })
    void whatIsNotClearlyAClassIsNone(String written) {
        assertEquals(Optional.empty(), ClassName.read(written));
    }

    @Test
    void aNumberIsAClassOnlyWhereClassesAreAskedFor() {
        assertEquals(Optional.of(new ClassName(7, 1)), ClassName.readAsClass("701"));
        assertEquals(Optional.of(new ClassName(7, 12)), ClassName.readAsClass("７１２"));
        assertEquals(Optional.of(new ClassName(10, 3)), ClassName.readAsClass("1003"));
        assertEquals(Optional.of(new ClassName(7, 2)), ClassName.readAsClass("七(2)班"));
        assertEquals(Optional.empty(), ClassName.readAsClass("700"));
        assertEquals(Optional.empty(), ClassName.readAsClass("788"));
        assertEquals(Optional.empty(), ClassName.readAsClass("72"));
        assertEquals(Optional.empty(), ClassName.readAsClass("1301"));
    }

    @Test
    void underTheHeadingOfAGradeTheNumberIsEnough() {
        for (String written : List.of("2班", "2", "(2)班", "（2）", "二班", "第2班", "第二班", " 2 班", "七(2)班", "702")) {
            assertEquals(Optional.of(new ClassName(7, 2)), ClassName.readWithin(7, written), written);
        }
        assertEquals(Optional.of(new ClassName(8, 1)), ClassName.readWithin(7, "八(1)班"));
        assertEquals(Optional.empty(), ClassName.readWithin(7, "教务处"));
        assertEquals(Optional.empty(), ClassName.readWithin(13, "2班"));
    }

    @Test
    void theLabelReadsBackAsItself() {
        for (int grade = 1; grade <= 12; grade++) {
            for (int number = 1; number <= 40; number++) {
                ClassName name = new ClassName(grade, number);
                assertEquals(Optional.of(name), ClassName.read(name.label()), name.label());
            }
        }
        assertEquals("七(2)班", new ClassName(7, 2).label());
        assertEquals("高一(3)班", new ClassName(10, 3).label());
        assertEquals("高三", new ClassName(12, 3).gradeLabel());
        assertEquals("7-2", new ClassName(7, 2).key());
    }

    @Test
    void aClassMovesUpUntilItLeaves() {
        assertEquals(Optional.of(new ClassName(8, 2)), new ClassName(7, 2).nextYear(9));
        assertEquals(Optional.empty(), new ClassName(9, 2).nextYear(9));
        assertEquals(Optional.of(new ClassName(10, 2)), new ClassName(9, 2).nextYear(12));
        assertEquals(Optional.empty(), new ClassName(12, 1).nextYear(12));
        assertEquals(Optional.empty(), new ClassName(12, 1).nextYear(20));
        assertEquals(Optional.empty(), new ClassName(6, 1).nextYear(6));
    }

    @Test
    void thereIsNoThirteenthGradeAndNoClassZero() {
        assertThrows(IllegalArgumentException.class, () -> new ClassName(13, 1));
        assertThrows(IllegalArgumentException.class, () -> new ClassName(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new ClassName(7, 0));
    }
}
