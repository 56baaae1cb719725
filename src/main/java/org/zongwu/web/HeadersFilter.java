package org.zongwu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** Encoding, security headers and caching for every answer, and the refusal of a Host that is not ours. */
public final class HeadersFilter extends HttpFilter {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";
    private static final String UNLOGGED = "zongwu.unlogged";
    private static final String LITERAL = "\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+\\]";

    private final Supplier<Set<String>> hosts;

    /** {@code hosts}: the names this school's server answers to besides localhost and any IP literal, in lower case. */
    public HeadersFilter(Supplier<Set<String>> hosts) {
        this.hosts = hosts;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isBox(FeatureServlet.address(request))) {
            request.setAttribute(UNLOGGED, true);
        }
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cache-Control", caching(request));
        if (known(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(400);
            response.setContentType("text/plain");
            response.getWriter().write("请用本校给出的地址打开。Please open the address your school gave you.");
        }
    }

    /** Static files carry a version or checksum in their address; everything else is somebody's own page. */
    private static String caching(HttpServletRequest request) {
        String path = request.getServletPath();
        boolean pinned =
                path.startsWith("/static/lib/") || (path.startsWith("/static/") && request.getQueryString() != null);
        return pinned ? "public, max-age=31536000, immutable" : path.startsWith("/static/") ? "no-cache" : "no-store";
    }

    /** The minute of a line in an access log would tell who wrote: a valve leaves out what bears the mark (README). */
    private static boolean isBox(String address) {
        return address.equals("/box") || address.startsWith("/box/");
    }

    private boolean known(String host) {
        String name = host == null ? "" : host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.matches(LITERAL) || hosts.get().contains(name);
    }
}
