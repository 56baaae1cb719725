package org.zongwu.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** A browser that names the page a POST comes from must name ours: another program on the same PC is the same site for cookies. */
final class Origin {
    private Origin() {}

    static void check(HttpServletRequest http) {
        String origin = http.getHeader("Origin");
        if (origin != null && !ours(origin, http.getHeader("Host"))) {
            throw Halt.of(403, "site.error.origin");
        }
    }

    private static boolean ours(String origin, String host) {
        try {
            URI uri = URI.create(origin);
            return uri.getAuthority() != null && uri.getAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException odd) {
            return false;
        }
    }
}
