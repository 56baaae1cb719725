package org.zongwu.db;

/**
 * A form's one-time key together with what was sent under it: {@code route} the address posted to, {@code digest} a hash
 * of the fields without token and key.
 */
public record Once(String key, long person, String route, String digest) {

    /** The key came back with other fields: the form is shown again with a new key (409). */
    public static final class Reused extends RuntimeException {

        Reused() {
            super("one-time key used with other fields", null, false, false);
        }
    }
}
