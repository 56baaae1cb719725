package org.zongwu.account.people;

import java.security.SecureRandom;

/** Makes first passwords that are read off paper and typed once: ten signs, no two of which look alike in print. */
final class FirstPassword {
    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 10;

    private final SecureRandom random = new SecureRandom();

    String fresh() {
        StringBuilder password = new StringBuilder();
        while (password.length() < LENGTH) {
            password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return password.toString();
    }
}
