package org.zongwu.asset.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.db.Verify;
import org.zongwu.paperwork.Photo;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** T-10, T-11: photos and attachments of a card as the clerk brings them and others see them. */
@ExtendWith(TestServer.class)
final class AttachmentTest {
    private static final byte[] HELD = Photo.held(6, ByteOrder.LITTLE_ENDIAN, 120, 60);
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n".getBytes(UTF_8);

    private Browser clerk;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        clerk = Browser.as("clerk");
    }

    @Test
    void aPhotoIsShownUprightAndKeepsNothingOfWhatTheCameraWrote() {
        assertTrue(new String(HELD, ISO_8859_1).contains("GPS31.2304N"), "the photo as it came");

        Page card = send(2, "IMG_0001.JPG", HELD, "铭牌").follow();
        Page picture = clerk.get(card.doc().selectFirst(".z-shots img").attr("src"));

        assertEquals(200, picture.status());
        assertTrue(picture.header("content-type").startsWith("image/jpeg"), picture.header("content-type"));
        assertEquals("nosniff", picture.header("x-content-type-options"));
        assertEquals("inline", picture.header("content-disposition"));
        assertTrue(picture.header("content-security-policy").endsWith("; sandbox"), "no sandbox");
        String bytes = new String(picture.body(), ISO_8859_1);
        assertFalse(bytes.contains("Exif") || bytes.contains("GPS"), "EXIF got out");
        BufferedImage seen = Photo.read(picture.body());
        assertEquals("60x120", seen.getWidth() + "x" + seen.getHeight());
        assertEquals("red", Photo.at(seen, "top right"));
        assertEquals("green", Photo.at(seen, "bottom right"));
        assertTrue(card.text().contains("铭牌") && card.text().contains("添加附件"), card.text());
        assertEquals(List.of(), TestServer.school().verify().findings(TestServer.database()));
    }

    @Test
    void theBrowserAsksWhetherItMayStillShowAPictureItHas() {
        send(2, "a.jpg", HELD, "");
        Page first = clerk.get("/assets/2/attachments/1");

        Page again = clerk.send("GET", first.address(), Map.of("If-None-Match", first.header("etag")), new byte[0]);

        assertEquals("private, no-cache", first.header("cache-control"));
        assertEquals(304, again.status());
        assertEquals(0, again.body().length);
    }

    @Test
    void otherFilesAreLinksAndAreSavedUnderTheEndingOfWhatTheyAre() {
        Page card = send(2, "发票.pdf", PDF, "").follow();
        assertTrue(card.text().contains("发票.pdf") && card.text().contains("1 KB"), card.text());
        send(2, "<i>run.bat", "del *.*".getBytes(UTF_8), "");

        Page pdf = clerk.get("/assets/2/attachments/1");
        assertEquals(PDF.length, pdf.body().length);
        assertTrue(pdf.header("content-type").startsWith("application/pdf"), pdf.header("content-type"));
        assertTrue(pdf.header("content-disposition").startsWith("attachment;"), pdf.header("content-disposition"));
        assertEquals("nosniff", pdf.header("x-content-type-options"));
        assertTrue(pdf.header("content-security-policy").endsWith("; sandbox"), "no sandbox");
        Page text = clerk.get("/assets/2/attachments/2");
        assertTrue(text.header("content-type").startsWith("text/plain"), text.header("content-type"));
        assertTrue(text.header("content-disposition").endsWith("run.bat.txt"), text.header("content-disposition"));
        assertTrue(clerk.get("/assets/2").text().contains("&lt;i&gt;run.bat.txt"));
    }

    @Test
    void whatIsNotTakenIsRefusedInASentenceAndNothingIsWritten() {
        refused("photo.jpg", "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1), "HEIC");
        refused("photo.jpg", "<!DOCTYPE html><script>alert(1)</script>".getBytes(UTF_8), "网页");
        refused("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8), "SVG");
        refused("setup.pdf", "MZ\u0090\0\u0003".getBytes(ISO_8859_1), "程序");
        refused("a.zip", "PK\u0003\u0004".getBytes(ISO_8859_1), "不收这种文件");
        refused("big.jpg", Photo.claiming(10_000, 6_000), "5000 万像素");
        refused("cut.jpg", Arrays.copyOf(HELD, 150), "打不开");
        refused("large.pdf", Arrays.copyOf(PDF, (8 << 20) + 1), "8 MB");
        refused("empty.pdf", new byte[0], "空的");
        clerk.get("/assets/2");
        assertFalse(clerk.post("/assets/2/attachments", Map.of()).error("file").isEmpty(), "no file at all");
        Page caption = send(2, "a.pdf", PDF, "长".repeat(101));
        assertEquals(422, caption.status());
        assertEquals("长".repeat(101), caption.value("caption"));
        assertEquals(
                303,
                caption.post("/assets/2/attachments", Map.of("file", file("a.pdf", PDF), "caption", "短"))
                        .status());
    }

    @Test
    void aTeacherSeesThePicturesOfHerOwnCardAndAddsNone() {
        send(2, "a.jpg", HELD, "");
        send(3, "b.jpg", HELD, "");
        Browser teacher = Browser.as("teacher");

        Page card = teacher.get("/assets/2");

        assertTrue(card.form("/assets/2/attachments").isEmpty());
        assertEquals(0, card.doc().select("a[href$=removal]").size());
        assertEquals(200, teacher.get("/assets/2/attachments/1").status());
        assertEquals(404, teacher.get("/assets/3/attachments/2").status(), "a colleague's");
        assertEquals(403, teacher.get("/assets/2/attachments/1/removal").status());
        assertEquals(
                403,
                teacher.postFields("/assets/2/attachments/1/removal", Map.of()).status());
        assertEquals(
                403,
                teacher.send(
                                "POST",
                                "/assets/2/attachments",
                                Map.of("Content-Type", "multipart/form-data; boundary=b"),
                                "--b--\r\n".getBytes(UTF_8))
                        .status());
        assertEquals("2", one("select count(*) from attachment"));
    }

    @Test
    void anotherCardsAttachmentIsNotThere() {
        send(2, "a.jpg", HELD, "");

        assertEquals(404, clerk.get("/assets/3/attachments/1").status());
        assertEquals(404, clerk.get("/assets/3/attachments/1/removal").status());
        assertEquals(404, clerk.get("/assets/2/attachments/2").status());
        assertEquals(404, clerk.get("/assets/2/attachments/secret").status());
    }

    @Test
    void theSameFormTwiceAddsOnceAndTheSameContentLiesThereOnce() {
        Page card = clerk.get("/assets/2");
        Map<String, Object> values = Map.of("file", file("a.jpg", HELD), "caption", "");
        assertEquals(303, card.post("/assets/2/attachments", values).status());
        assertEquals(303, card.post("/assets/2/attachments", values).status());
        assertEquals("1", one("select count(*) from attachment"));
        assertEquals("1", one("select count(*) from audit where act = 'asset.attachment.add'"));

        send(3, "b.jpg", HELD, "");
        assertEquals("2", one("select count(*) from attachment"));
        assertEquals(1, kept());
    }

    @Test
    void anotherFileOfTheSameSizeUnderTheKeyOfTheFirstIsNotTakenForIt() {
        Page card = clerk.get("/assets/2");
        byte[] other = "%PDF-1.4\n1 0 obj\n".getBytes(UTF_8);
        assertEquals(
                303,
                card.post("/assets/2/attachments", Map.of("file", file("a.pdf", PDF)))
                        .status());

        Page second = card.post("/assets/2/attachments", Map.of("file", file("a.pdf", other)));

        assertEquals(409, second.status());
        assertEquals("1", one("select count(*) from attachment"));
    }

    @Test
    void anAttachmentGoesAfterItsOwnPageAskedAndTheHistoryKeepsIt() {
        send(2, "a.jpg", HELD, "铭牌");
        Page asks = clerk.get("/assets/2/attachments/1/removal");
        assertTrue(asks.text().contains("不能恢复"), asks.text());

        assertEquals(303, asks.post("/assets/2/attachments/1/removal", Map.of()).status());
        assertEquals(303, asks.post("/assets/2/attachments/1/removal", Map.of()).status(), "a double click");

        Page card = clerk.get("/assets/2");
        assertEquals(0, card.doc().select(".z-shots img").size());
        assertTrue(card.text().contains("删除附件") && card.text().contains("a.jpg（铭牌）"), card.text());
        assertEquals(404, clerk.get("/assets/2/attachments/1").status());
        assertEquals("1", one("select count(*) from audit where act = 'asset.attachment.remove'"));
        assertEquals(List.of(), TestServer.school().verify().findings(TestServer.database()));
    }

    @Test
    void anImportIsNotTakenBackOverAPhotoThatWasAddedSince() {
        clerk.get("/imports/new?kind=assets");
        String brought = clerk.post("/imports/new", Map.of("text", "名称\t数量\t单价\n望远镜\t1\t59.99\n"))
                .location();
        clerk.get(brought);
        assertEquals(303, clerk.post(brought + "/booking", Map.of()).status());
        assertEquals(303, send(9, "a.jpg", HELD, "").status());

        Page refused = clerk.get(brought + "/reversal");

        String number = one("select number from asset where id = 9");
        assertTrue(refused.form(brought + "/reversal").isEmpty());
        assertTrue(refused.text().contains(number), refused.text());
    }

    @Test
    void aStruckOutCardKeepsWhatItHasAndTakesNothing() {
        send(2, "a.jpg", HELD, "");
        Page before = clerk.get("/assets/2");
        String number = one("select number from asset where id = 2");
        clerk.get("/assets/2/void");
        clerk.post("/assets/2/void", Map.of("reason", "录错", "number", number));

        assertTrue(clerk.get("/assets/2").form("/assets/2/attachments").isEmpty());
        assertEquals(200, clerk.get("/assets/2/attachments/1").status());
        assertEquals(403, clerk.get("/assets/2/attachments/1/removal").status());
        assertEquals(
                403,
                before.post("/assets/2/attachments", Map.of("file", file("b.pdf", PDF)))
                        .status());
        assertEquals("1", one("select count(*) from attachment"));
    }

    @Test
    void verifyNamesAnAttachmentWhoseFileIsMissingOrAnother() throws IOException {
        send(2, "a.jpg", HELD, "");
        send(3, "发票.pdf", PDF, "");
        Path file = path("select sha256 from attachment where id = 2");

        Files.writeString(file, "别的");
        assertEquals(List.of("asset 3 attachment 2 发票.pdf"), findings());
        Files.delete(file);
        assertEquals(List.of("asset 3 attachment 2 发票.pdf"), findings());
        assertEquals(404, clerk.get("/assets/3/attachments/2").status());
        Files.delete(path("select sha256 from attachment where id = 1"));
        assertEquals(List.of("asset 2 attachment 1 a.jpg"), findings());
    }

    private void refused(String name, byte[] content, String words) {
        Page page = send(2, name, content, "");

        assertEquals(422, page.status(), name);
        assertTrue(page.error("file").contains(words), () -> name + ": " + page.error("file"));
        assertEquals("0", one("select count(*) from attachment"), name);
        assertEquals(0, kept(), () -> name + " was kept");
    }

    private Page send(int card, String name, byte[] content, String caption) {
        clerk.get("/assets/" + card);
        return clerk.post("/assets/" + card + "/attachments", Map.of("file", file(name, content), "caption", caption));
    }

    private static Browser.File file(String name, byte[] content) {
        return new Browser.File(name, "image/jpeg", content);
    }

    private static String one(String sql) {
        return TestServer.database()
                .read(tx -> tx.query(sql).mapTo(String.class).one());
    }

    private static List<String> findings() {
        return TestServer.school().verify().findings(TestServer.database()).stream()
                .map(Verify.Finding::problem)
                .toList();
    }

    private static Path data() {
        return TestServer.school().house().spool().folder().getParent();
    }

    private static Path path(String sql) {
        String sha = one(sql);
        return data().resolve("files").resolve(sha.substring(0, 2)).resolve(sha);
    }

    /** Files in the data folder, those on their way included. */
    private static long kept() {
        try (Stream<Path> temp = Files.list(data().resolve("temp"));
                Stream<Path> stored = Files.walk(data().resolve("files"))) {
            return temp.filter(file -> file.toString().endsWith(".tmp")).count()
                    + stored.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
