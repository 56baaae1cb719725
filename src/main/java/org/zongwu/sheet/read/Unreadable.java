package org.zongwu.sheet.read;

import org.zongwu.web.Message;

/** A file that cannot be read as a table, with the sentence that says why and what to do. */
public final class Unreadable extends RuntimeException {
    private final transient Message message;

    Unreadable(String key, Object... arguments) {
        super(key);
        this.message = Message.of("sheet." + key, arguments);
    }

    private Unreadable(String key, Throwable cause) {
        super(key, cause);
        this.message = Message.of("sheet." + key);
    }

    /** What the file says of itself does not hold: cut short, damaged, or made by no program. */
    static Unreadable damaged(Throwable cause) {
        return new Unreadable("damaged", cause);
    }

    public Message message() {
        return message;
    }
}
