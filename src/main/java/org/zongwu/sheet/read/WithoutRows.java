package org.zongwu.sheet.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A sheet's XML with its rows cut out. What stands behind the rows must be known before them; parsing all of them twice
 * would cost a third of the reading, passing over their bytes costs nearly nothing.
 */
final class WithoutRows {
    private static final String MARK = "sheetData>";
    private static final int MOST = 32 << 20;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private int matched;
    private int marks;

    private WithoutRows() {}

    static InputStream of(InputStream sheet) throws IOException {
        WithoutRows parts = new WithoutRows();
        byte[] buffer = new byte[1 << 16];
        for (int read = sheet.read(buffer); read >= 0; read = sheet.read(buffer)) {
            parts.take(buffer, read);
        }
        return new ByteArrayInputStream(parts.kept.toByteArray());
    }

    /** Between the opening and the closing tag nothing is kept. */
    private void take(byte[] buffer, int read) {
        int from = 0;
        for (int i = 0; i < read; i++) {
            matched = buffer[i] == MARK.charAt(matched) ? matched + 1 : buffer[i] == MARK.charAt(0) ? 1 : 0;
            if (matched == MARK.length()) {
                matched = 0;
                if (++marks == 1) {
                    kept.write(buffer, from, i + 1 - from);
                    kept.writeBytes(closing());
                }
                from = i + 1;
            }
        }
        if (marks != 1) {
            kept.write(buffer, from, read - from);
        }
        if (kept.size() > MOST) {
            throw new Unreadable("damaged");
        }
    }

    /** {@code </x:sheetData>}, as the opening tag that was just kept is called. */
    private byte[] closing() {
        String so = kept.toString(StandardCharsets.ISO_8859_1);
        return ("</" + so.substring(so.lastIndexOf('<') + 1)).getBytes(StandardCharsets.ISO_8859_1);
    }
}
