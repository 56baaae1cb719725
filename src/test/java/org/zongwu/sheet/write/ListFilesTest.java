package org.zongwu.sheet.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.school.RoomDao;
import org.zongwu.school.RoomName;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** Every list goes out whole: as Excel, as CSV and on paper, with the filters of the page it is asked from. */
final class ListFilesTest {
    private static final int MANY = 130;

    /** More rooms than a page of the list shows. */
    @RegisterExtension
    static final TestServer SERVER = TestServer.with((database, clock) -> {
        SmallSchool.FIXTURE.fill(database, clock);
        database.write(tx -> {
            IntStream.range(0, MANY).forEach(i -> new RoomDao().add(tx, RoomName.read("新楼 " + (1000 + i))));
            return tx;
        });
    });

    @ParameterizedTest
    @CsvSource({"/rooms,房间", "/classes,班级", "/departments,部门", "/directory,通讯录", "/people,人员"})
    void theSameRowsStandInEveryFile(String list, String name) throws IOException {
        Browser admin = Browser.as("admin");

        List<String> csv = admin.get(list + "/export.csv").text().lines().toList();
        Page print = admin.get(list + "/print");

        List<Row> sheet;
        try (var book = new ReadableWorkbook(
                new ByteArrayInputStream(admin.get(list + "/export.xlsx").body()))) {
            sheet = book.getFirstSheet().read();
        }
        assertTrue(csv.size() > 1, csv::toString);
        assertEquals(csv.size(), sheet.size());
        assertEquals(csv.size() - 1, print.doc().select("tbody tr").size());
        assertTrue(print.doc().title().contains(name), print.doc().title());
        assertEquals(
                print.doc().select("thead th").eachText(),
                List.of(csv.get(0).replace("\uFEFF", "").split(",", -1)));
    }

    @Test
    void aListLongerThanItsPageGoesOutWhole() {
        String csv = Browser.as("admin").get("/rooms/export.csv?size=20&page=2").text();

        assertTrue(csv.contains("1000") && csv.contains("1129"), csv);
    }

    @Test
    void whatIsFilteredStaysFiltered() {
        Browser admin = Browser.as("admin");

        Page page = admin.get("/rooms?q=1007");
        String href = page.doc().select("a[href*=export.csv]").attr("href");

        assertEquals(2, admin.get(href).text().lines().count(), href);
        assertEquals(
                1,
                admin.get(page.doc().select("a[href*=/print]").attr("href"))
                        .doc()
                        .select("tbody tr")
                        .size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rooms/export.csv", "/people/export.xlsx", "/classes/print"})
    void whoMayNotSeeAListGetsNoneOfItsFiles(String file) {
        assertEquals(303, Browser.stranger().get(file).status());
        if (file.startsWith("/people")) {
            assertEquals(403, Browser.as("teacher").get(file).status());
        }
    }
}
