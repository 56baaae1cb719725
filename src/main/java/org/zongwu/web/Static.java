package org.zongwu.web;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of static files: libraries carry their version in the path, our own files a checksum, so both may be kept for a year. */
public final class Static {
    private static final Map<String, String> LIBRARIES =
            Map.of("bootstrap", "5.3.8", "icons", "3.35.0", "echarts", "6.0.0");

    private final ServletContext context;
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    public Static(ServletContext context) {
        this.context = context;
    }

    String lib(String name) {
        String version = LIBRARIES.get(name);
        if (version == null) {
            throw new IllegalArgumentException("no library " + name);
        }
        return "/static/lib/" + name + "/" + version;
    }

    String asset(String name) {
        return addresses.computeIfAbsent(name, n -> "/static/" + n + "?v=" + checksum("/static/" + n));
    }

    private String checksum(String path) {
        try (var in = context.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no static file " + path);
            }
            CRC32 sum = new CRC32();
            sum.update(in.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
