package org.zongwu.sheet.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, by its first bytes. Names lie: systems save web pages as .xls, people rename pictures. */
enum Content {
    ZIP,
    OLE,
    HTML,
    XML,
    TEXT;

    static final int HEAD = 4096;

    private static final Pattern HTML_START = Pattern.compile(
            "(?s)\\s*(<\\?xml[^>]*>|<!--.*?-->|\\s)*<(!doctype html|html|head|meta|body|table|style|div).*");
    /** One control character in twenty: a stray one is no reason to refuse a text. */
    private static final int CONTROLS = 20;

    private static final String EXCEL_XML = "urn:schemas-microsoft-com:office:spreadsheet";

    static Content of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            throw new Unreadable("empty");
        }
        if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
            return ZIP;
        }
        if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) {
            return OLE;
        }
        refuse(head);
        return ofText(TextFile.head(file));
    }

    /** {@code text} is the beginning of it. */
    static Content ofText(String text) {
        String head = text.toLowerCase(Locale.ROOT);
        if (HTML_START.matcher(head).matches()) {
            return HTML;
        }
        if (head.stripLeading().startsWith("<") && head.contains(EXCEL_XML)) {
            return XML;
        }
        if (head.startsWith("{\\rtf")) {
            throw new Unreadable("word");
        }
        if (head.startsWith("mime-version:") || head.stripLeading().startsWith("<?xml")) {
            throw new Unreadable("otherTable");
        }
        if (head.chars().filter(Content::control).count() * CONTROLS > head.length()) {
            throw new Unreadable("unknown");
        }
        return TEXT;
    }

    Workbook open(Path file, Limits limits) throws IOException {
        return switch (this) {
            case ZIP -> Xlsx.of(file, limits);
            case OLE -> Xls.of(file, limits);
            case HTML, XML, TEXT -> openText(TextFile.of(file), limits);
        };
    }

    Workbook openText(TextSource source, Limits limits) {
        return switch (this) {
            case HTML -> new Html(source, limits);
            case XML -> ExcelXml.of(source, limits);
            case TEXT -> Delimited.of(source, limits);
            case ZIP, OLE -> throw new IllegalStateException("no text: " + this);
        };
    }

    /** Things that are often taken for a table by mistake are called by their names. */
    private static void refuse(byte[] head) {
        if (picture(head)) {
            throw new Unreadable("picture");
        }
        if (starts(head, '%', 'P', 'D', 'F')) {
            throw new Unreadable("picture");
        }
        if (starts(head, 'R', 'a', 'r', '!') || starts(head, '7', 'z', 0xbc, 0xaf) || starts(head, 0x1f, 0x8b)) {
            throw new Unreadable("archive");
        }
        if (head[0] == 9 && head.length > 3 && head[2] <= 8 && head[3] == 0 && head[1] >= 0 && head[1] <= 8) {
            throw new Unreadable("oldExcel");
        }
    }

    /** What no text holds; end of file (26) was once written as a character. */
    private static boolean control(int c) {
        return c < 9 || (c > 13 && c < 26) || (c > 26 && c < 32);
    }

    private static boolean picture(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        boolean bitmap = text.startsWith("BM") && text.startsWith("\0\0", 6);
        boolean webp = text.startsWith("RIFF") && text.startsWith("WEBP", 8);
        boolean heic = text.startsWith("ftyp", 4);
        return text.startsWith("\u0089PNG")
                || text.startsWith("\u00ff\u00d8\u00ff")
                || text.startsWith("GIF8")
                || bitmap
                || webp
                || heic;
    }

    private static boolean starts(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
