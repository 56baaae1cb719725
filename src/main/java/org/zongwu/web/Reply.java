package org.zongwu.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What a handler answers. Nothing is sent before the handler has returned, so no page is half sent and none runs inside a transaction. */
public sealed interface Reply
        permits Reply.Page,
                Reply.Later,
                Reply.Redirect,
                Reply.Download,
                Reply.Shown,
                Reply.Plain,
                Reply.Problem,
                Answer.Incident {

    /** A page: {@code view} is the file below WEB-INF/jsp without {@code .jsp}, {@code model} its whole contract. */
    record Page(int status, String view, Object model) implements Reply {}

    /** 429: the page again, with how many seconds to wait before the next try. */
    record Later(int seconds, String view, Object model) implements Reply {}

    /** 303 to an address of our own, which always starts with a single slash. */
    record Redirect(String address, List<Flash> flashes) implements Reply {

        public Redirect flash(String key, Object... arguments) {
            return new Redirect(address, List.of(new Flash("ok", Message.of(key, arguments), "")));
        }

        public Redirect warn(String key, Object... arguments) {
            return new Redirect(address, List.of(new Flash("warn", Message.of(key, arguments), "")));
        }
    }

    /** A file; {@code content} writes it to the stream and is closed whatever happens. */
    record Download(String fileName, String contentType, Content content) implements Reply {}

    /** A picture inside a page. The browser keeps it under its tag and asks each time whether it still may show it. */
    record Shown(String tag, String contentType, Content content) implements Reply {}

    /** A few bytes of plain text or JSON, for machines. */
    record Plain(int status, String contentType, String body) implements Reply {}

    /** An error page of the house with a sentence. */
    record Problem(int status, Message message) implements Reply {}

    /** The bytes of a download. */
    interface Content extends AutoCloseable {
        void writeTo(OutputStream out) throws IOException;

        @Override
        default void close() throws IOException {}
    }

    /** A word after a redirect; {@code undo} is an address to POST to, or empty. */
    record Flash(String kind, Message message, String undo) {}

    static Page page(String view, Object model) {
        return new Page(200, view, model);
    }

    /** The same form again, with what was typed and what is wrong. */
    static Page refused(String view, Object model) {
        return new Page(422, view, model);
    }

    static Later later(int seconds, String view, Object model) {
        return new Later(seconds, view, model);
    }

    static Redirect redirect(String address) {
        if (!address.startsWith("/") || address.startsWith("//") || address.contains("\\")) {
            throw new IllegalArgumentException("not an address of ours: " + address);
        }
        return new Redirect(address, List.of());
    }

    static Problem problem(int status, Message message) {
        return new Problem(status, message);
    }
}
