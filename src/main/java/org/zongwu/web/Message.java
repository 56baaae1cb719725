package org.zongwu.web;

import java.util.List;

/** A sentence for people: its key in the message bundles and its arguments. The language is chosen when it is shown. */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
