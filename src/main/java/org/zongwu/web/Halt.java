package org.zongwu.web;

/** Ends a request with a {@link Reply}: what is not there, not allowed, or not to be understood. Rolls back a write on its way. */
public class Halt extends RuntimeException {
    private final Reply reply;

    public Halt(Reply reply) {
        super("request ended with " + reply, null, false, false);
        this.reply = reply;
    }

    public static Halt of(int status, String key, Object... arguments) {
        return new Halt(Reply.problem(status, Message.of(key, arguments)));
    }

    /** Not there, or not visible for this person: the two are not told apart. */
    public static Halt notFound() {
        return of(404, "site.error.404.text");
    }

    public Reply reply() {
        return reply;
    }
}
