package org.zongwu.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zongwu.asset.CategoryCheck.Kind;
import org.zongwu.asset.CategoryCheck.Verdict;

class CategoryCheckTest {
    private static final CategoryCheck CHECK = new CategoryCheck(Listed.all());

    @Test
    void aServersCodeUnderTheNameOfADesktopIsNeverTaken() {
        Verdict verdict = CHECK.judge("台式电脑(采购目录旧码)", "A02010104", "台式计算机");
        assertEquals(Kind.DISAGREES, verdict.kind());
        assertEquals(Optional.of("A02010105"), verdict.category().map(Category::code));
        assertEquals(Optional.of("服务器"), verdict.listed().map(Category::name));
        assertEquals("2013-GP", verdict.edition());
    }

    @ParameterizedTest
    @CsvSource({
        "笔记本(采购目录旧码),A02010105,便携式计算机,A02010108",
        "台式计算机,A02010104,'',A02010105",
        "台式计算机,A02010104,设备,A02010105",
        "课桌,A05010304,'',A05010203",
        "图书,A05010501,家具和用具,A04010000",
        "联想电脑,A02010104,台式计算机,A02010105"
    })
    void aCodeWhoseNameDisagreesProposesTheNamesOwn(String name, String code, String className, String proposed) {
        Verdict verdict = CHECK.judge(name, code, className);
        assertEquals(Kind.DISAGREES, verdict.kind());
        assertEquals(Optional.of(proposed), verdict.category().map(Category::code));
    }

    @ParameterizedTest
    @CsvSource({
        "文件柜,A05010502,家具和用具",
        "空调机,A02061804,设备",
        "网络交换机,A02010200,设备",
        "生物显微镜,A02100000,设备",
        "激光打印机,A02021000,''",
        "图书,A04010000,图书和档案",
        "小学语文读本,A04010101,'书籍、课本'",
        "机房电脑,A02010105,台式计算机",
        "曙光天阔,A02010104,服务器",
        "曙光天阔,A02010104,''",
        "会议室座椅,A05010399,''",
        "办公椅, a05010301 ,办公椅",
        "电脑,A02010105,电教设备"
    })
    void aCodeThatNothingSpeaksAgainstIsKept(String name, String code, String className) {
        Verdict verdict = CHECK.judge(name, code, className);
        assertEquals(Kind.AGREES, verdict.kind());
        assertEquals(Optional.of(CategoryGuess.plain(code)), verdict.category().map(Category::code));
    }

    @ParameterizedTest
    @CsvSource({
        "旗杆,039115,旗杆,1994,A01029900",
        "旗杆,39115,旗杆,1994,A01029900",
        "操场用地,017303,初等教育用地,1994,A01030000",
        "台式机,2010104,台式机,2010,A02010105",
        "计算机,2010000,计算机设备及软件,2010,A02010105",
        "钢木课桌,A060201,钢木台、桌类,2013-GP,A05010203",
        "电冰箱,A0206180101,电冰箱,2013-GP,A02061801"
    })
    void aCodeOfAnOlderEditionIsKeptBesideAProposal(
            String name, String code, String className, String edition, String proposed) {
        Verdict verdict = CHECK.judge(name, code, className);
        assertEquals(Kind.OLDER, verdict.kind());
        assertEquals(edition, verdict.edition());
        assertEquals(Optional.of(proposed), verdict.category().map(Category::code));
    }

    @Test
    void noCodeAndNoSuchCodeAreSaid() {
        assertEquals(Kind.MISSING, CHECK.judge("课桌", "  ", "").kind());
        assertEquals(
                Optional.of("A05010203"), CHECK.judge("课桌", "", "").category().map(Category::code));
        assertEquals(Kind.UNKNOWN, CHECK.judge("课桌", "ZC-12", "").kind());
        assertEquals(Optional.empty(), CHECK.judge("某某专用物", "?", "").category());
    }
}
