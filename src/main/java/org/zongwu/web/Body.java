package org.zongwu.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;

/**
 * Reads a URL-encoded body itself, within a size limit and a total time: a body that trickles in byte by byte would
 * otherwise hold a thread for ever, and 200 of those stop a server.
 */
final class Body {
    private static final int MOST_BYTES = 4 << 20;
    private static final long MOST_NANOS = 20_000_000_000L;
    private static final int CHUNK = 8192;

    private Body() {}

    static Params read(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(java.util.Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            throw Halt.of(415, "site.error.415");
        }
        if (request.getContentLengthLong() > MOST_BYTES) {
            throw tooLarge(request);
        }
        return Params.parse(new String(bytes(request.getInputStream(), System::nanoTime), StandardCharsets.ISO_8859_1));
    }

    /** What is too large is read to its end and thrown away, or the browser would show a broken line and not the answer. */
    static Halt tooLarge(HttpServletRequest request) throws IOException {
        InputStream in = request.getInputStream();
        long end = System.nanoTime() + MOST_NANOS;
        int read = 0;
        while (read >= 0 && System.nanoTime() - end < 0) {
            read = in.read(new byte[CHUNK]);
        }
        return Halt.of(413, "site.error.413");
    }

    /** {@code nanos} is a clock that only runs forward: the program's own may be set. */
    static byte[] bytes(InputStream in, LongSupplier nanos) throws IOException {
        long end = nanos.getAsLong() + MOST_NANOS;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            out.write(chunk, 0, read);
            if (out.size() > MOST_BYTES) {
                throw Halt.of(413, "site.error.413");
            }
            if (nanos.getAsLong() - end > 0) {
                throw Halt.of(408, "site.error.408");
            }
        }
        return out.toByteArray();
    }
}
