package org.zongwu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Caps the simultaneous requests of one client address, so that one laptop cannot take all the server's threads. */
public final class CrowdFilter extends HttpFilter {
    private final Map<String, Integer> inside = new ConcurrentHashMap<>();
    private final int most;

    public CrowdFilter(int most) {
        this.most = most;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String client = request.getRemoteAddr();
        int now = inside.merge(client, 1, Integer::sum);
        try {
            if (now > most) {
                response.setStatus(429);
                response.setHeader("Retry-After", "5");
                response.setContentType("text/plain");
                response.getWriter().write("同时打开的太多，请稍等几秒再试。Too many at once; wait a few seconds and try again.");
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            inside.computeIfPresent(client, (address, count) -> count > 1 ? count - 1 : null);
        }
    }
}
