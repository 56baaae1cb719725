package org.zongwu.account;

/** Where a form may lead on to: an address of our own, and a plain one; everything else leads to the desk. */
final class Addresses {
    private Addresses() {}

    static String own(String wanted) {
        return wanted.matches("/(?!/)[A-Za-z0-9/_.?=&%+-]*") && !wanted.startsWith("/login") ? wanted : "/";
    }
}
