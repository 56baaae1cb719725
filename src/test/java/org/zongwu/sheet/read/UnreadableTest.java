package org.zongwu.sheet.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zongwu.web.Lang;
import org.zongwu.web.Texts;

class UnreadableTest {
    @TempDir
    Path folder;

    private final Texts texts = new Texts(List.of("sheet"));

    @Test
    void theSentenceNamesTheRowAsTheFileCountsIt() {
        Path file = Read.file(folder, "a.csv", "a,b\n".repeat(1999) + "\"c,d\n");

        assertEquals("第 2000 行起有一个引号（\"）没有配成对，后面的读不下去。请补上或删掉这个引号。", said(file, Lang.ZH));
        assertEquals(
                "From row 2000 on a quotation mark (\") has no partner and the rest cannot be read. Add it or take it out.",
                said(file, Lang.EN));
    }

    @Test
    void theSentenceNamesTheLimit() {
        assertEquals("文件太大，最多 20 MB。请分成几份。", said(Read.file(folder, "a.csv", new byte[21 << 20]), Lang.ZH));
        assertEquals(
                "第 2 行太宽，最多读 200 列。请把用不到的列删掉再传。",
                said(Read.file(folder, "b.csv", "a\n" + ",".repeat(200) + "x"), Lang.ZH));
    }

    @Test
    void nothingPastedIsSaidSo() {
        Unreadable why = assertThrows(Unreadable.class, () -> Workbook.pasted(" \n", Limits.STANDARD));

        assertEquals("sheet.nothingPasted", why.message().key());
    }

    private String said(Path file, Lang lang) {
        Unreadable why = assertThrows(Unreadable.class, () -> {
            try (Workbook book = Workbook.open(file, Limits.STANDARD)) {
                book.read(book.sheets().get(0), row -> true);
            }
        });
        return texts.text(lang, why.message());
    }
}
