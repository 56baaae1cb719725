package org.zongwu.sheet.read;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, as programs other than Excel write it, or as nobody should. */
public final class RawXlsx {
    public static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    /** Writes a part bit by bit, for parts larger than the memory. */
    public interface Part {
        void to(OutputStream out) throws IOException;
    }

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private String book = "<workbook xmlns:r=\"r\"><sheets><sheet name=\"表\" r:id=\"r1\"/></sheets></workbook>";
    private String bookLinks = link("r1", "worksheet", "worksheets/sheet1.xml")
            + link("r2", "styles", "styles.xml")
            + link("r3", "sharedStrings", "sharedStrings.xml");

    RawXlsx book(String xml) {
        book = xml;
        return this;
    }

    RawXlsx links(String links) {
        bookLinks = links;
        return this;
    }

    public RawXlsx part(String name, String xml) {
        return part(name, out -> out.write((HEAD + xml).getBytes(StandardCharsets.UTF_8)));
    }

    public RawXlsx part(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    /** The first sheet, by what stands between the tags of its rows and what follows them. */
    public RawXlsx sheet(String rows, String after) {
        return part(
                "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
    }

    public RawXlsx sheet(String rows) {
        return sheet(rows, "");
    }

    static String link(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"http://x/relationships/" + kind + "\" Target=\"" + target
                + "\"/>";
    }

    public Path in(Path folder, String name) {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            add(
                    zip,
                    "_rels/.rels",
                    "<Relationships>" + link("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>");
            add(zip, "xl/workbook.xml", book);
            add(zip, "xl/_rels/workbook.xml.rels", "<Relationships>" + bookLinks + "</Relationships>");
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void add(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
