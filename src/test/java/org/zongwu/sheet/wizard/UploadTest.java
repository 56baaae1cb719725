package org.zongwu.sheet.wizard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.zongwu.sheet.read.RawXlsx;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;

/** T-8, T-9 at the door: whatever file comes, the clerk reads a sentence, can try again on the same page, and nothing was kept. */
@ExtendWith(TestServer.class)
final class UploadTest {
    private static final int MB = 1 << 20;
    private static final String GOOD = "名称,数量,单价\n望远镜,2,5900\n";

    @TempDir
    Path folder;

    private final Browser clerk = Browser.as("clerk");

    @Test
    void aZipBombIsNotUnpacked() {
        byte[] zeros = new byte[MB];
        byte[] bomb = read(new RawXlsx().part("xl/worksheets/sheet1.xml", out -> {
            for (int i = 0; i < 20; i++) {
                out.write(zeros);
            }
        }));

        refused("bomb.xlsx", bomb, "");
        refused("nested.xlsx", zip("inner.xlsx", zip("ledger.csv", GOOD.getBytes(UTF_8))), "");
        refused("nested.zip", zip("ledger.csv", GOOD.getBytes(UTF_8)), "");
    }

    @Test
    void entitiesAreNotExpandedAndCallNobody() throws IOException {
        try (ServerSocket outside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            outside.setSoTimeout(1);
            String there = "http://127.0.0.1:" + outside.getLocalPort() + "/x";
            for (String doctype : new String[] {
                "<!DOCTYPE x [<!ENTITY a SYSTEM \"" + there + "\">]>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM \"" + there + "\"> %p; <!ENTITY a \"b\">]>",
                "<!DOCTYPE x SYSTEM \"" + there + "\" [<!ENTITY b \"ha\"><!ENTITY a \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>"
            }) {
                String row = "<worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>";
                refused("x.xlsx", read(new RawXlsx().part("xl/worksheets/sheet1.xml", doctype + row)), "打不开");
                refused("x.xls", ("<?xml version=\"1.0\"?>" + doctype + SPREADSHEET).getBytes(UTF_8), "打不开");
            }
            org.junit.jupiter.api.Assertions.assertThrows(java.net.SocketTimeoutException.class, outside::accept);
        }
    }

    private static final String SPREADSHEET =
            "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table><Row><Cell><Data>&a;</Data></Cell></Row></Table></Worksheet></Workbook>";

    @Test
    void whatIsLargerThanAllowedIsRefusedInASentence() {
        refused("large.csv", bytes(20 * MB + 1, "名称,数量,单价\n"), "20 MB");
        Page over = send("over.csv", bytes(22 * MB, "名称,数量,单价\n"));

        assertEquals(413, over.status());
        assertTrue(over.text().contains("太大"), over::text);
        refused("rows.csv", ("名称,数量\n" + "台灯,1\n".repeat(200_001)).getBytes(UTF_8), "太大");
    }

    @Test
    void aFileThatIsNotWholeOrHoldsNothingSaysWhy() {
        byte[] whole = read(new RawXlsx()
                .sheet("<row><c t=\"str\"><v>名称</v></c></row><row><c t=\"str\"><v>台灯</v></c></row>".repeat(300)));

        refused("cut.xlsx", Arrays.copyOf(whole, whole.length / 2), "打不开");
        refused("empty.csv", new byte[0], "空的");
        refused("heading.csv", "名称,数量,单价\n".getBytes(UTF_8), "只有标题行");
        refused("blank.csv", " , ,\n\n".getBytes(UTF_8), "");
    }

    @Test
    void aFileIsTakenForWhatItIsAndNotForItsName() {
        refused("photo.xlsx", "\u0089PNG\r\n\u001a\nIHDR".getBytes(StandardCharsets.ISO_8859_1), "图片");
        refused("paper.xls", "%PDF-1.7 x".getBytes(StandardCharsets.US_ASCII), "图片");

        taken("comma.xlsx", GOOD.getBytes(UTF_8));
        taken("page.xls", "<table><tr><th>名称<th>数量<th>单价<tr><td>望远镜<td>2<td>5900</table>".getBytes(UTF_8));
    }

    @Test
    void textInOtherScriptsIsReadRightOrRefused() {
        taken("mark.csv", ("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_16LE));
        taken("gb.csv", GOOD.getBytes(Charset.forName("GB18030")));
        refused("korean.csv", "품명,수량,단가\n망원경,2,5900\n".repeat(5).getBytes(Charset.forName("MS949")), "");
        refused("japanese.csv", "名前,かず,ねだん\nでんき,2,5900\n".repeat(5).getBytes(Charset.forName("Shift_JIS")), "");
    }

    /** A sentence with these words at the file's field, on the form itself, which takes a good file then. */
    private void refused(String name, byte[] content, String words) {
        long before = imports();
        long kept = kept();

        Page page = send(name, content);

        assertEquals(422, page.status(), name);
        assertTrue(page.error("file").length() > 5, () -> name + page.text());
        assertTrue(page.error("file").contains(words), () -> name + ": " + page.error("file"));
        assertTrue(page.form("/imports/new").isPresent(), name);
        assertEquals(before, imports(), name);
        assertEquals(kept, kept(), () -> name + " was kept");
        assertEquals(
                303,
                page.post(
                                "/imports/new",
                                Map.of("file", new Browser.File("good.csv", "text/csv", GOOD.getBytes(UTF_8))))
                        .status(),
                name);
    }

    private void taken(String name, byte[] content) {
        Page page = send(name, content);
        assertEquals(303, page.status(), () -> name + page.error("file"));
        Page check = page.follow();
        assertEquals("1180000", check.figure("import.value"), name);
    }

    private Page send(String name, byte[] content) {
        clerk.get("/imports/new?kind=assets");
        return clerk.post("/imports/new", Map.of("file", new Browser.File(name, "application/octet-stream", content)));
    }

    private byte[] read(RawXlsx xlsx) {
        try {
            return Files.readAllBytes(xlsx.in(folder, "made.xlsx"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(int size, String first) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) '1');
        byte[] head = first.getBytes(UTF_8);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static long imports() {
        return TestServer.database().read(tx -> tx.query("select count(*) from import")
                .mapTo(Long.class)
                .one());
    }

    /** Files in the data folder, those on their way included; the good one lies there since the first refusal. */
    private static long kept() {
        Path data = TestServer.school().house().spool().folder().getParent();
        try (Stream<Path> temp = Files.list(TestServer.school().house().spool().folder());
                Stream<Path> stored = Files.walk(data.resolve("files"))) {
            return temp.count() + stored.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
