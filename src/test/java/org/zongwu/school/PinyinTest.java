package org.zongwu.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource({
        "音乐教室,yyjs",
        "乐器室,yqs",
        "乐理,yl",
        "银行,yh",
        "行政楼,xzl",
        "行知楼,xzl",
        "校长室,xzs",
        "长椅,cy",
        "长凳,cd",
        "长笛,cd",
        "调休,tx",
        "调料,tl",
        "空调,kt",
        "调拨单,dbd",
        "会计室,kjs",
        "会议室,hys",
        "朝会,ch",
        "朝阳楼,cyl",
        "单杠,dg",
        "藏书,cs",
        "传真机,czj",
        "弹簧秤,thc",
        "盛饭勺,cfs",
        "重型货架,zxhj",
        "重庆路,cql",
        "和面机,hmj",
        "绿色,ls",
        "台式计算机,tsjsj",
        "投影仪,tyy",
        "课桌椅,kzy",
        "触控一体机,ckytj",
        "总务处,zwc",
        "厦门,xm",
        "一石米,ydm",
        "校对,jd",
        "率先,sx",
        "扫帚,sz",
        "石膏像,sgx",
        "差旅费,clf",
        "给水泵,jsb"
    })
    void initialsFollowTheReading(String text, String initials) {
        assertEquals(initials, Pinyin.initials(text));
    }

    @ParameterizedTest
    @CsvSource({"明德楼203,mdl203", "UPS 电源,udy", "Ａ４黑白打印机,a4hbdyj", "'',''", "3D打印机,3ddyj", "——,''"})
    void lettersAndNumbersStay(String text, String initials) {
        assertEquals(initials, Pinyin.initials(text));
    }

    @ParameterizedTest
    @CsvSource({
        "单晓明,sxm",
        "曾建国,zjg",
        "解放,xf",
        "仇英,qy",
        "区志强,ozq",
        "查文,zw",
        "盖叶,gy",
        "朴正,pz",
        "缪海,mh",
        "乐华,yh",
        "覃芳,qf",
        "翟立,zl",
        "欧阳修远,oyxy",
        "尉迟敬,ycj",
        "单于飞,cyf",
        "万俟松,mqs",
        "王重阳,wcy",
        "张伟,zw",
        "卜文,bw"
    })
    void surnamesAreReadAsSurnames(String name, String initials) {
        assertEquals(initials, Pinyin.nameInitials(name));
    }

    @Test
    void aWordInDoubtIsFoundByEveryReading() {
        assertEquals("cy", Pinyin.searchInitials("长椅"));
        assertTrue(words(Pinyin.searchInitials("长")).containsAll(List.of("c", "z")));
        assertTrue(words(Pinyin.searchInitials("石料场")).contains("slc"));
        assertTrue(words(Pinyin.nameSearchInitials("单晓明")).containsAll(List.of("sxm", "dxm")));
        assertTrue(words(Pinyin.nameSearchInitials("曾文")).containsAll(List.of("zw", "cw")));
        assertEquals("zw", Pinyin.nameSearchInitials("张伟"));
    }

    @Test
    void readingsInDoubtDoNotGrowWithoutEnd() {
        assertTrue(words(Pinyin.searchInitials("长重调朝乐行藏传弹盛降参校单")).size() <= 16);
    }

    @Test
    void aSurnameOffersItsReadingsTheUsualFirst() {
        assertEquals(List.of("shan", "dan"), Pinyin.surnameReadings("单晓明"));
        assertEquals(List.of("wang"), Pinyin.surnameReadings("王明"));
        assertEquals(List.of("ou yang"), Pinyin.surnameReadings("欧阳明"));
        assertEquals(List.of(), Pinyin.surnameReadings(""));
        assertEquals("dan xiao ming", Pinyin.nameKey("单晓明", "dan"));
        assertEquals("dxm", Pinyin.nameInitials("单晓明", "dan"));
        assertEquals("shan xiao ming", Pinyin.nameKey("单晓明"));
        assertEquals("shan", Pinyin.nameKey("单"));
    }

    @Test
    void chineseSortsBySoundAndNumbersByValue() {
        List<String> sorted = List.of("3号楼", "12号楼", "", "北楼", "明德楼 9", "明德楼 101", "明德楼 1001", "南楼").stream()
                .sorted(Comparator.comparing(Pinyin::sortKey))
                .toList();
        assertEquals(List.of("3号楼", "12号楼", "北楼", "明德楼 9", "明德楼 101", "明德楼 1001", "南楼", ""), sorted);
    }

    @Test
    void peopleOfOneSurnameStandTogether() {
        List<String> sorted = Stream.of("李明", "连平", "单晓", "善文", "林一", "李安", "")
                .sorted(Comparator.comparing(Pinyin::nameKey))
                .toList();
        assertEquals(List.of("李安", "李明", "连平", "林一", "善文", "单晓", ""), sorted);
    }

    @Test
    void theKeyHasNoTonesAndNoSignsBeyondAscii() {
        assertEquals("lv se ming de lou 00000203", Pinyin.sortKey("绿色明德楼203"));
        assertTrue(Pinyin.sortKey("女生宿舍 ３Ｄ打印").chars().allMatch(c -> c < 128));
    }

    @Test
    void rareCharactersDoNoHarm() {
        assertEquals(List.of("𠮷"), Pinyin.surnameReadings("𠮷野"));
        assertTrue(Pinyin.nameKey("𠮷野").endsWith("ye"));
        assertTrue(Pinyin.sortKey("々〇").length() > 0);
    }

    @Test
    void manyThreadsReadAlike() {
        List<String> once = List.of(Pinyin.sortKey("单杠"), Pinyin.nameKey("单晓"), Pinyin.searchInitials("长椅"));
        boolean alike = IntStream.range(0, 2000)
                .parallel()
                .allMatch(i ->
                        once.equals(List.of(Pinyin.sortKey("单杠"), Pinyin.nameKey("单晓"), Pinyin.searchInitials("长椅"))));
        assertTrue(alike);
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }
}
