package org.zongwu.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.asset.CategoryGuess.Confidence;
import org.zongwu.school.Seeds;

class CategoryGuessTest {
    private static final List<Category> ALL = Listed.all();
    private static final CategoryGuess GUESS = new CategoryGuess(ALL);

    /** Every name that stands in the four files of a school, with its class of the 2022 list. */
    @ParameterizedTest
    @CsvSource({
        "空调机,A02061804", "便携式计算机,A02010108", "投影仪,A02020200", "办公桌,A05010201", "触控一体机,A02020800", "网络交换机,A02010202",
        "图书,A04010000", "激光打印机,A02021003", "课桌,A05010203", "台式计算机,A02010105", "文件柜,A05010502", "生物显微镜,A02100301",
        "课椅,A05010304", "钢琴,A02450100", "讲台,A05010203", "黑板,A05040403", "吊扇,A02061802", "旗杆,A01029900",
        "台式电脑(采购目录旧码),A02010105", "笔记本(采购目录旧码),A02010108", "台式机,A02010105", "操场用地,A01030000"
    })
    void everyNameOfASchoolsFilesHasItsCategory(String name, String code) {
        assertEquals(Optional.of(code), GUESS.byName(name).map(Category::code));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/school-things.csv", numLinesToSkip = 1)
    void theUsualThingsOfASchoolHaveTheirCategory(String name, String code) {
        assertEquals(Optional.of(code), GUESS.byName(name).map(Category::code));
    }

    @Test
    void theLastWordOfANameSaysWhatItIs() {
        assertEquals("A05010304", code("钢琴凳"));
        assertEquals("A02020300", code("投影仪电动幕布"));
        assertEquals("A05010699", code("图书馆书架"));
        assertEquals("A05010203", code("电脑桌"));
        assertEquals("A02010108", code("笔记本电脑"));
    }

    @Test
    void confidenceSaysHowTheCategoryWasFound() {
        assertEquals(Confidence.EXACT, GUESS.propose("台式计算机").confidence());
        assertEquals(Confidence.EXACT, GUESS.propose(" 空调机（3匹） ").confidence());
        assertEquals(Confidence.WORD, GUESS.propose("联想台式电脑").confidence());
        assertEquals(Confidence.WORD, GUESS.propose("计算机").confidence());
        assertEquals(Confidence.NONE, GUESS.propose("某某专用物").confidence());
        assertEquals(Optional.empty(), GUESS.propose("").category());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SNAPS盒", "GROUPS", "多媒体教室设备", "食堂管理软件", "桌面整理", "床前明月"})
    void apartOfAWordIsNoWord(String name) {
        assertEquals(Optional.empty(), GUESS.byName(name));
    }

    @Test
    void fullWidthAndSmallLettersAreTheSame() {
        assertEquals("A02061504", code("ＵＰＳ电源"));
        assertEquals("A02061504", code("ups"));
        assertEquals("A02010205", code("室内ap"));
    }

    @Test
    void onlyThe2022ListAndTheSchoolsOwnAreProposed() {
        assertEquals("服务器", GUESS.byCode("A02010104").orElseThrow().name());
        assertEquals(Optional.empty(), GUESS.byCode("039115"));
        assertEquals("2022", GUESS.byName("旗杆").orElseThrow().edition());
        Category own = new Category(9, "SCHOOL", "X01", "校史陈列", 0, "X01", 0, false, "件", 1);
        assertEquals(Optional.of(own), new CategoryGuess(List.of(own)).byName("校史陈列"));
        assertEquals(Optional.of(own), new CategoryGuess(List.of(own)).byCode(" x01 "));
    }

    @Test
    void everyWordMeansACodeOfTheList() {
        Set<String> codes = ALL.stream()
                .filter(category -> category.edition().equals("2022"))
                .map(Category::code)
                .collect(Collectors.toSet());
        List<Map<String, String>> words = Seeds.rows("category-words.csv");
        assertEquals(
                List.of(),
                words.stream().filter(row -> !codes.contains(row.get("code"))).toList());
        assertEquals(
                words.size(),
                words.stream()
                        .map(row -> CategoryGuess.plain(row.get("word")))
                        .distinct()
                        .count());
        assertTrue(words.size() > 1000);
    }

    private static String code(String name) {
        return GUESS.byName(name).orElseThrow().code();
    }
}
