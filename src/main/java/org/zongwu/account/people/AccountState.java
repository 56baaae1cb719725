package org.zongwu.account.people;

/** What the list says of somebody's account. The kind is the colour and shape of its sign. */
public enum AccountState {
    NONE("mute"),
    FIRST("wait"),
    OPEN("ok"),
    DISABLED("bad"),
    LEFT("off");

    private final String kind;

    AccountState(String kind) {
        this.kind = kind;
    }

    public String kind() {
        return kind;
    }

    /** {@code passwordState} is null in the database for somebody without an account; the caller hands in the empty text. */
    static AccountState of(boolean gone, String passwordState, boolean disabled) {
        if (gone) {
            return LEFT;
        }
        if (passwordState.isEmpty()) {
            return NONE;
        }
        return disabled ? DISABLED : passwordState.equals("OWN") ? OPEN : FIRST;
    }
}
