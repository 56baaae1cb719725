package org.zongwu.paperwork;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Parts the files of office programs, of which two containers each hold several kinds. Nothing in them is run or unpacked. */
final class Office {
    private static final String WORD = wide("WordDocument");
    private static final String BOOK = wide("Workbook");
    private static final String OLD_BOOK = wide("Book");
    private static final String MACROS = wide("_VBA_PROJECT");

    private Office() {}

    /** xlsx and docx are zips; their parts' names tell. */
    static FileType zipped(Path file) {
        Set<String> parts = parts(file);
        if (parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
            return FileType.MACRO;
        }
        if (!parts.contains("[Content_Types].xml")) {
            return FileType.OTHER;
        }
        return parts.contains("xl/workbook.xml")
                ? FileType.XLSX
                : parts.contains("word/document.xml") ? FileType.DOCX : FileType.OTHER;
    }

    /** xls and doc are compound files; one may be put inside the other, then the name decides. */
    static FileType compound(byte[] content, String name) {
        String all = new String(content, StandardCharsets.ISO_8859_1);
        if (all.contains(MACROS)) {
            return FileType.MACRO;
        }
        boolean word = all.contains(WORD);
        boolean book = all.contains(BOOK) || all.contains(OLD_BOOK);
        return word && (!book || name.endsWith(".doc")) ? FileType.DOC : book ? FileType.XLS : FileType.OTHER;
    }

    private static Set<String> parts(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        } catch (IOException | IllegalArgumentException damaged) {
            return Set.of();
        }
    }

    /** Names in a compound file are UTF-16, low byte first. */
    private static String wide(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
