package org.zongwu.account.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** Nothing that must not be kept stands anywhere in the data folder, whichever way it came. All numbers are invented. */
@ExtendWith(TestServer.class)
final class PrivateCellsTest {
    private static final String ID = "110101199003074514";
    private static final String CARD = "6222021234567890128";
    private static final String HOME = "文一路12号3幢402室";
    private static final String KEPT = "乒乓球教练员证";

    private Browser admin;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        admin = Browser.as("admin");
    }

    @Test
    void afterAnImportNoByteOfTheDataFolderHoldsThem() throws IOException {
        String text = "姓名\t部门\t证件号码\t号码二\t住址\t备注\n" + "林小燕\t教务处\t" + ID + "\t" + CARD + "\t云溪市" + HOME + "\t" + KEPT
                + "\n" + "潘大海\t教务处\t" + ID + "\t\t\t爱人身份证" + ID + "\n";
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        admin.get("/imports/new?kind=people");
        Page sent = admin.post(
                "/imports/new",
                Map.of("file", new Browser.File("林小燕" + ID + ".txt", "application/octet-stream", file)));
        assertEquals(303, sent.status(), sent::text);

        Page check = admin.get(sent.location());
        assertTrue(check.text().contains("证件号码、号码二、住址、备注 ×1"), check::text);
        assertEquals(303, check.post(check.address() + "/booking", Map.of()).status());

        assertTrue(holding(KEPT).size() >= 2, "the search finds what is kept, in the file and in the database");
        assertEquals(List.of(), holding(ID));
        assertEquals(List.of(), holding(CARD));
        assertEquals(List.of(), holding(HOME));
    }

    @Test
    void pastedOnesAreNotKeptEither() throws IOException {
        admin.get("/imports/new?kind=people");
        Page check = admin.post("/imports/new", Map.of("text", PeopleImportTest.MESSY))
                .follow();

        assertEquals(303, check.post(check.address() + "/booking", Map.of()).status());

        assertEquals(List.of(), holding("110101199003074514"));
        assertEquals(List.of(), holding("6222021234567890128"));
        assertEquals(List.of(), holding("文一路12号"));
    }

    @Test
    void anIdNumberTypedAsARepairIsRefusedInASentenceAndNotKept() throws IOException {
        admin.get("/imports/new?kind=people");
        Page check = admin.post("/imports/new", Map.of("text", "姓名\t部门\t手机\n林小燕\t教务处\t见备注\n潘大海\t教务处\t\n"))
                .follow();
        assertEquals("1", check.figure("import.wrong"));

        Element form = check.form(check.address() + "/booking").orElseThrow();
        form.attr("action", check.address() + "/choices");
        Page again = admin.submit(form, Map.of("repair.0", ID)).follow();
        assertTrue(again.text().contains("这里像是身份证号"), again::text);
        Page refused = again.post(check.address() + "/booking", Map.of("repair.0", ID));

        assertEquals(409, refused.status());
        assertTrue(refused.text().contains("这里像是身份证号"), refused::text);
        assertEquals("1", refused.figure("import.wrong"));
        assertEquals(List.of(), holding(ID));
    }

    /** Files of the data folder that hold this text; the database is read by its own journal's rules, byte by byte. */
    private static List<String> holding(String text) throws IOException {
        Path folder = TestServer.database()
                .read(tx -> Path.of(tx.query("select file from pragma_database_list")
                        .mapTo(String.class)
                        .first()))
                .getParent();
        String sought = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("lock")
                        && Files.readString(file, StandardCharsets.ISO_8859_1).contains(sought)) {
                    found.add(folder.relativize(file).toString());
                }
            }
        }
        return found;
    }
}
