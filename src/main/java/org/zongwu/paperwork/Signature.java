package org.zongwu.paperwork;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Knows a file by its first bytes, whatever its name says; the name only parts what looks alike. */
final class Signature {
    /** Brands of the ISO container in which phones keep HEIC (ISO 23008-12, annex B) and AVIF. */
    private static final Set<String> HEIC =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif");

    private static final List<String> PROGRAMS = List.of(
            "MZ",
            "\u007fELF",
            "#!",
            "\u00ca\u00fe\u00ba\u00be",
            "\u00cf\u00fa\u00ed\u00fe",
            "\u00ce\u00fa\u00ed\u00fe");
    private static final Map<String, FileType> STARTS = Map.of(
            "\u00ff\u00d8\u00ff", FileType.JPEG,
            "\u0089PNG\r\n\u001a\n", FileType.PNG,
            "GIF87a", FileType.GIF,
            "GIF89a", FileType.GIF,
            "%PDF-", FileType.PDF);
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final int HEAD = 64;

    private Signature() {}

    static FileType of(Path file, byte[] content, String name) {
        String head = new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
        String lower = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, FileType> start : STARTS.entrySet()) {
            if (head.startsWith(start.getKey())) {
                return start.getValue();
            }
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return Office.zipped(file);
        }
        return head.startsWith(COMPOUND) ? Office.compound(content, lower) : other(content, head, lower);
    }

    private static FileType other(byte[] content, String head, String lower) {
        if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
            return FileType.WEBP;
        }
        if (head.startsWith("ftyp", 4)) {
            return HEIC.contains(head.substring(8, Math.min(12, head.length()))) ? FileType.HEIC : FileType.OTHER;
        }
        if (PlainText.is(content)) {
            return head.startsWith("#!")
                    ? FileType.PROGRAM
                    : PlainText.markup(content)
                            ? FileType.MARKUP
                            : lower.endsWith(".csv") ? FileType.CSV : FileType.TXT;
        }
        return PROGRAMS.stream().anyMatch(head::startsWith) ? FileType.PROGRAM : FileType.OTHER;
    }
}
