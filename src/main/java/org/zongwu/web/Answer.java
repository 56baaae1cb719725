package org.zongwu.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.zongwu.access.User;
import org.zongwu.db.Busy;
import org.zongwu.db.Unavailable;

/** Sends a {@link Reply}: the one place where status codes, pages and files leave the house. */
final class Answer {
    private static final Logger LOG = LoggerFactory.getLogger(Answer.class);

    /** More than the largest page (100 KB); only a print of thousands of lines is sent in parts. */
    private static final int PAGE_BYTES = 128 << 10;

    private final House house;

    Answer(House house) {
        this.house = house;
    }

    void send(HttpServletRequest http, HttpServletResponse response, Reply reply) throws IOException {
        if (reply instanceof Reply.Page page) {
            page(http, response, page.status(), page.view(), page.model());
        } else if (reply instanceof Reply.Later later) {
            response.setHeader("Retry-After", Integer.toString(later.seconds()));
            page(http, response, 429, later.view(), later.model());
        } else if (reply instanceof Reply.Redirect redirect) {
            house.sessions().of(http).ifPresent(session -> session.say(redirect.flashes()));
            response.setStatus(303);
            response.setHeader("Location", redirect.address());
        } else if (reply instanceof Reply.Plain plain) {
            response.setStatus(plain.status());
            if (plain.status() == 503) {
                response.setHeader("Retry-After", "5");
            }
            response.setContentType(plain.contentType());
            response.getWriter().write(plain.body());
        } else if (reply instanceof Reply.Problem problem) {
            problem(http, response, problem.status(), problem.message(), "");
        } else if (reply instanceof Reply.Download download) {
            download(response, download);
        } else if (reply instanceof Reply.Shown shown) {
            shown(http, response, shown);
        } else if (reply instanceof Incident incident) {
            problem(http, response, incident.status(), incident.message(), incident.number());
        }
    }

    /** Something unforeseen: logged with a number that the page shows, so that the two can be laid side by side. */
    Reply fault(HttpServletRequest http, Exception fault) {
        String number = house.keys()
                .randomText()
                .replaceAll("[^A-Za-z0-9]", "")
                .substring(0, 8)
                .toUpperCase(java.util.Locale.ROOT);
        String address = FeatureServlet.address(http).replaceAll("[\\p{Cntrl}]", "?");
        LOG.error("incident {} at {} {}", number, http.getMethod(), address, fault);
        if (fault instanceof Busy) {
            // a page of ours would ask for a reader itself
            return new Reply.Plain(503, "text/plain", house.texts().text(lang(http), "site.error.busy"));
        }
        return fault instanceof Unavailable
                ? new Incident(503, Message.of("site.error.503.text"), number)
                : new Incident(500, Message.of("site.error.500.text"), number);
    }

    void problem(HttpServletRequest http, HttpServletResponse response, int status, Message message, String incident)
            throws IOException {
        if (status == 405) {
            response.setHeader("Allow", message.arguments().get(0).toString());
        }
        if (status == 429 || status == 503) {
            response.setHeader("Retry-After", "5");
        }
        page(http, response, status, "error", ErrorPage.of(house, lang(http), status, message, incident));
    }

    private void page(HttpServletRequest http, HttpServletResponse response, int status, String view, Object model)
            throws IOException {
        response.setStatus(status);
        // a page that fails near its end must still become an error page: nothing is sent before it is whole
        response.setBufferSize(PAGE_BYTES);
        http.setAttribute("model", model);
        http.setAttribute("site", site(http));
        try {
            http.getRequestDispatcher("/WEB-INF/jsp/" + view + ".jsp").forward(new Asking(http), response);
        } catch (ServletException e) {
            throw new IOException("page " + view, e);
        }
    }

    /** Whatever a stored file holds, it runs nothing here (T-11). */
    private static void inSandbox(HttpServletResponse response) {
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox");
    }

    private void download(HttpServletResponse response, Reply.Download download) throws IOException {
        try (Reply.Content content = download.content()) {
            String name = URLEncoder.encode(download.fileName(), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            inSandbox(response);
            response.setContentType(download.contentType());
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
            content.writeTo(response.getOutputStream());
        }
    }

    private static void shown(HttpServletRequest http, HttpServletResponse response, Reply.Shown shown)
            throws IOException {
        try (Reply.Content content = shown.content()) {
            String tag = '"' + shown.tag() + '"';
            response.setHeader("ETag", tag);
            response.setHeader("Cache-Control", "private, no-cache");
            if (tag.equals(http.getHeader("If-None-Match"))) {
                response.setStatus(304);
                return;
            }
            inSandbox(response);
            response.setContentType(shown.contentType());
            response.setHeader("Content-Disposition", "inline");
            content.writeTo(response.getOutputStream());
        }
    }

    private Lang lang(HttpServletRequest http) {
        return house.sessions()
                .of(http)
                .map(Session::lang)
                .orElseGet(() -> Lang.wished(http.getHeader("Accept-Language")));
    }

    private Site site(HttpServletRequest http) {
        Optional<Session> session = house.sessions().of(http);
        Optional<User> user = session.flatMap(Session::user);
        Lang lang = lang(http);
        Map<String, Integer> counts = user.map(house.counts()).orElse(Map.of());
        House.School school = house.school().get();
        String path = FeatureServlet.address(http);
        return new Site(
                house,
                lang,
                user.map(u -> Site.Visitor.of(u, house.texts(), lang)).orElse(Site.Visitor.NOBODY),
                session.map(Session::oneKey).orElse(true),
                user.map(u -> house.nav().shown(u, path, counts, house.texts(), lang))
                        .orElse(List.of()),
                session.map(Session::token).orElse(""),
                flashes(session, lang),
                school.bands().stream()
                        .map(band -> new Site.Band("wait", house.texts().text(lang, band)))
                        .toList(),
                school.name(),
                school.term().map(term -> house.texts().text(lang, term)).orElse(""),
                school.week().map(week -> house.texts().text(lang, week)).orElse(""),
                counts.values().stream().flatMapToInt(IntStream::of).sum(),
                path,
                Optional.ofNullable(http.getQueryString()).orElse(""));
    }

    private List<Site.Flash> flashes(Optional<Session> session, Lang lang) {
        return session.map(Session::hear).orElse(List.of()).stream()
                .map(flash -> new Site.Flash(flash.kind(), house.texts().text(lang, flash.message()), flash.undo()))
                .toList();
    }

    /** Pages answer GET, HEAD and POST alone; the sentence that refuses another method is a page too. */
    private static final class Asking extends HttpServletRequestWrapper {
        Asking(HttpServletRequest http) {
            super(http);
        }

        @Override
        public String getMethod() {
            return super.getMethod().equals("HEAD") ? "HEAD" : "GET";
        }
    }

    /** A problem that has a number in the log. */
    record Incident(int status, Message message, String number) implements Reply {}
}
