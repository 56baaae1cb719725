package org.zongwu.paperwork;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T-11: a file is what its bytes say. */
final class SignatureTest {
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0";

    @TempDir
    Path folder;

    @Test
    void picturesAndPapersAreKnownWhateverTheyAreCalled() throws IOException {
        assertEquals(FileType.JPEG, type(Photo.of("jpeg", 8, 8), "x.exe"));
        assertEquals(FileType.PNG, type(Photo.of("png", 8, 8), "x.jpg"));
        assertEquals(FileType.GIF, type(Photo.of("gif", 8, 8), "x"));
        assertEquals(FileType.PDF, type(latin("%PDF-1.7\n\u00e2\u00e3"), "x.html"));
    }

    @Test
    void filesOfOfficeProgramsAreToldByTheirParts() throws IOException {
        assertEquals(FileType.XLSX, type(zip("[Content_Types].xml", "xl/workbook.xml"), "x.zip"));
        assertEquals(FileType.DOCX, type(zip("[Content_Types].xml", "word/document.xml"), "x.xlsx"));
        assertEquals(
                FileType.MACRO, type(zip("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin"), "x.xlsx"));
        assertEquals(FileType.OTHER, type(zip("META-INF/MANIFEST.MF"), "x.xlsx"));
        assertEquals(FileType.OTHER, type(latin("PK\u0003\u0004 cut short"), "x.xlsx"));
        assertEquals(FileType.XLS, type(compound("Workbook"), "x.xls"));
        assertEquals(FileType.DOC, type(compound("WordDocument"), "x"));
        assertEquals(FileType.DOC, type(compound("WordDocument", "Workbook"), "x.DOC"));
        assertEquals(FileType.XLS, type(compound("WordDocument", "Workbook"), "x.xls"));
        assertEquals(FileType.MACRO, type(compound("Workbook", "_VBA_PROJECT"), "x.xls"));
        assertEquals(FileType.OTHER, type(compound("MsiTable"), "x.xls"));
    }

    @Test
    void textIsTakenInTheScriptsOfOfficePrograms() throws IOException {
        assertEquals(FileType.CSV, type("名称,数量\n".getBytes(UTF_8), "单.CSV"));
        assertEquals(FileType.TXT, type("名称,数量\n".getBytes(Charset.forName("GB18030")), "x.bat"));
        assertEquals(FileType.TXT, type("\ufeff名称".getBytes(UTF_16LE), "x.txt"));
        assertEquals(FileType.OTHER, type(latin("text\0with a zero"), "x.txt"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE html><p>x",
                "  <svg xmlns='http://www.w3.org/2000/svg'/>",
                "<?xml version='1.0'?><a/>",
                "<b>x",
                "MIME-Version: 1.0 <HTML>",
                "hello <ScRipt>alert(1)</script>"
            })
    void whatABrowserWouldRunIsNoText(String page) throws IOException {
        assertEquals(FileType.MARKUP, type(page.getBytes(UTF_8), "x.jpg"));
        assertEquals(FileType.MARKUP, type(("\ufeff" + page).getBytes(UTF_16LE), "x.txt"));
        assertEquals(FileType.MARKUP, type(("\ufeff" + page).getBytes(UTF_8), "x.csv"));
    }

    @Test
    void phonePicturesAndProgramsAreNamed() throws IOException {
        assertEquals(FileType.HEIC, type(latin("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), "x.jpg"));
        assertEquals(FileType.HEIC, type(latin("\0\0\0\u0018ftypmif1\0\0\0\0mif1heic"), "x.jpg"));
        assertEquals(FileType.OTHER, type(latin("\0\0\0\u0018ftypisom\0\0\0\0"), "x.mp4"));
        assertEquals(FileType.WEBP, type(latin("RIFF\0\0\0\0WEBPVP8 "), "x.jpg"));
        assertEquals(FileType.PROGRAM, type(latin("MZ\u0090\0\u0003\0"), "x.pdf"));
        assertEquals(FileType.PROGRAM, type(latin("\u007fELF\u0002\u0001\0"), "x"));
        assertEquals(FileType.PROGRAM, type(latin("#!/bin/sh\nrm -rf /\n"), "x.txt"));
        assertEquals(FileType.OTHER, type(latin("\u0001\u0002"), "x.txt"));
    }

    @Test
    void aFileGoesOutUnderTheEndingOfWhatItIs() {
        assertEquals("铭牌.jpg", FileType.JPEG.named("铭牌.png"));
        assertEquals("铭牌.JPG", FileType.JPEG.named("铭牌.JPG"));
        assertEquals("run.bat.txt", FileType.TXT.named("run.bat"));
        assertEquals("发票.pdf", FileType.PDF.named("发票.pdf"));
    }

    private FileType type(byte[] content, String name) throws IOException {
        return Signature.of(Files.write(folder.resolve("file"), content), content, name);
    }

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] compound(String... entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(latin(COMPOUND));
        for (String entry : entries) {
            bytes.writeBytes(entry.getBytes(UTF_16LE));
            bytes.writeBytes(new byte[8]);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
            }
        }
        return bytes.toByteArray();
    }
}
