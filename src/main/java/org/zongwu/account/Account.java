package org.zongwu.account;

/** An account as stored. {@code passwordState} is FIRST, RESET or OWN; the first two must be changed at the next sign-in. */
public record Account(
        long personId,
        String username,
        String passwordHash,
        String passwordState,
        String passwordUntil,
        String language,
        boolean disabled) {

    public boolean mustChoosePassword() {
        return !passwordState.equals("OWN");
    }
}
