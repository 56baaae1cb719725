package org.zongwu.sheet;

import org.zongwu.web.Message;

/** The file is not a table we can read; the message says why in a sentence. */
public final class Unreadable extends RuntimeException {
    private final transient Message why;

    public Unreadable(String key, Object... arguments) {
        super(key, null, false, false);
        this.why = Message.of(key, arguments);
    }

    public Message why() {
        return why;
    }
}
