package org.zongwu.account;

import java.util.Collection;
import org.zongwu.web.Errors;
import org.zongwu.web.Request;

/** What the change of one's own password asks: the old one and the new one, as typed, blanks and all. */
record PasswordForm(String old, String chosen) {

    static PasswordForm of(Request request) {
        return new PasswordForm(request.raw("oldPassword"), request.raw("password"));
    }

    /** {@code own} are the words that belong to the person and the school. */
    void check(Collection<String> own, Errors errors) {
        if (old.isEmpty()) {
            errors.add("oldPassword", "account.error.oldMissing");
        }
        if (chosen.equals(old)) {
            errors.add("password", "account.error.same");
        }
        PasswordRules.weakness(chosen, own)
                .ifPresent(weakness -> errors.add("password", "account.weak." + weakness.name()));
    }
}
