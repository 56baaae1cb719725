package org.zongwu.account;

import java.util.stream.Stream;
import org.zongwu.web.Errors;
import org.zongwu.web.Request;

/** What set-up asks: school, me, and who may open the program. */
record SetupForm(String code, String school, String name, String username, String password, boolean everywhere) {
    private static final int LONGEST = 60;

    static SetupForm of(Request request) {
        return new SetupForm(
                request.field("code"),
                request.field("school"),
                request.field("name"),
                request.field("username"),
                request.raw("password"),
                request.field("bind").equals("all"));
    }

    void check(boolean codeIsRight, Errors errors) {
        if (!codeIsRight) {
            errors.add("code", "account.error.code");
        }
        needed("school", school, errors);
        needed("name", name, errors);
        if (!username.matches("[\\p{L}\\p{N}._-]{2,30}")) {
            errors.add("username", "account.error.username");
        }
        PasswordRules.weakness(
                        password,
                        Stream.of(school, name, username)
                                .filter(word -> !word.isEmpty())
                                .toList())
                .ifPresent(weakness -> errors.add("password", "account.weak." + weakness.name()));
    }

    private static void needed(String field, String value, Errors errors) {
        if (value.isEmpty() || value.length() > LONGEST) {
            errors.add(field, "account.error.needed");
        }
    }
}
