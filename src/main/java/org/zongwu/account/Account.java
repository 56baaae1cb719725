package org.zongwu.account;

import java.time.LocalDate;

/**
 * An account as stored. {@code passwordState} is FIRST, RESET or OWN; the first two must be changed at the next sign-in and
 * are good up to and with the day {@code passwordUntil}.
 */
public record Account(
        long personId,
        String username,
        String passwordHash,
        String passwordState,
        String passwordUntil,
        String language,
        boolean disabled) {

    /** The last day of a first password lies behind; its holder gets a new one at the office. */
    public boolean expired(LocalDate today) {
        return mustChoosePassword()
                && !passwordUntil.isEmpty()
                && LocalDate.parse(passwordUntil).isBefore(today);
    }

    public boolean mustChoosePassword() {
        return !passwordState.equals("OWN");
    }
}
