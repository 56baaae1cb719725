package org.zongwu.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a file as what it is, not as what it is called: xlsx, true binary xls, HTML under that name, or text. */
public final class Tables {
    static final int MOST_ROWS = 100_000;
    static final int MOST_CELLS = 3_000_000;
    private static final long MOST_BYTES = 20L << 20;

    private Tables() {}

    /** An {@link Unreadable} says in a sentence why there is no table in it. */
    public static List<Table> read(Path file) {
        try {
            if (Files.size(file) == 0) {
                throw new Unreadable("sheet.empty");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new Unreadable("sheet.large");
            }
            byte[] head = head(file);
            if (starts(head, 0x50, 0x4B, 0x03, 0x04)) {
                return XlsxTables.read(file);
            }
            if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
                return XlsTables.read(file);
            }
            if (starts(head, 0xFF, 0xD8) || starts(head, 0x89, 0x50) || starts(head, 0x25, 0x50, 0x44, 0x46)) {
                throw new Unreadable("sheet.picture");
            }
            return TextTables.read(file);
        } catch (IOException e) {
            throw new Unreadable("sheet.damaged");
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    private static boolean starts(byte[] head, int... signature) {
        if (head.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if ((head[i] & 0xff) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
