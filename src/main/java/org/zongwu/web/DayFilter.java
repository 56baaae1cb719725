package org.zongwu.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Begins a new day with its first request, before that request is answered. */
public final class DayFilter extends HttpFilter {
    private static final Logger LOG = LoggerFactory.getLogger(DayFilter.class);

    private final Clock clock;
    private final Consumer<LocalDate> begin;
    private final AtomicReference<LocalDate> begun;

    /** The day of the start has begun already. */
    public DayFilter(Clock clock, Consumer<LocalDate> begin) {
        this.clock = clock;
        this.begin = begin;
        this.begun = new AtomicReference<>(LocalDate.now(clock));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(begun.get())) {
            first(today);
        }
        chain.doFilter(request, response);
    }

    private synchronized void first(LocalDate today) {
        if (today.equals(begun.get())) {
            return;
        }
        try {
            begin.accept(today);
            begun.set(today);
        } catch (RuntimeException full) {
            LOG.warn(
                    "the day is begun by a later request: {}",
                    full.getMessage()); // a full disk keeps nobody from reading
        }
    }
}
