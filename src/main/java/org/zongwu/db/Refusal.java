package org.zongwu.db;

import java.util.List;

/**
 * The program cannot start on this data folder. Carries the key of a plain sentence (bundle {@code db}) and its
 * arguments; nothing in the folder was changed.
 */
public final class Refusal extends RuntimeException {
    private final String key;
    private final List<Object> arguments;

    public Refusal(String key, Object... arguments) {
        super(key + " " + List.of(arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
