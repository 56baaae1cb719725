package org.zongwu.paperwork;

import org.zongwu.web.Message;

/** A file that is not taken, with the sentence that says why and what to do. */
final class NotTaken extends RuntimeException {
    private final transient Message message;

    NotTaken(String key, Object... arguments) {
        super(key, null, false, false);
        this.message = Message.of(key, arguments);
    }

    Message message() {
        return message;
    }
}
