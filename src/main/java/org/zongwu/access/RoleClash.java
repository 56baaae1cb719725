package org.zongwu.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Pairs of roles that should not meet in one person (不相容岗位 of 《行政事业单位内部控制规范》). They are allowed with a warning,
 * since a small school has nobody else; papers then print both names (contract.md 5).
 */
public enum RoleClash {
    /** Keeps the paper tickets, and reconciles them. */
    TICKETS(Role.CANTEEN, Role.ACCOUNTANT),
    /** Sells and counts the drawer, and confirms the day's close. */
    DAY_CLOSE(Role.CASHIER, Role.ACCOUNTANT),
    /** Keeps the things, and their book value. */
    THINGS(Role.CLERK, Role.ACCOUNTANT),
    /** Hands out roles, and reads what people wrote in confidence. */
    BOX(Role.ADMIN, Role.BOXKEEPER),
    ADMIN_SELLS(Role.ADMIN, Role.CASHIER),
    ADMIN_BOOKS(Role.ADMIN, Role.ACCOUNTANT),
    /** Looks over the shoulder of the other, so must not be the other. */
    AUDIT_THINGS(Role.AUDITOR, Role.CLERK),
    AUDIT_BOOKS(Role.AUDITOR, Role.ACCOUNTANT),
    AUDIT_DRAWER(Role.AUDITOR, Role.CASHIER),
    AUDIT_CANTEEN(Role.AUDITOR, Role.CANTEEN);

    private final Role one;
    private final Role other;

    RoleClash(Role one, Role other) {
        this.one = one;
        this.other = other;
    }

    public Role one() {
        return one;
    }

    public Role other() {
        return other;
    }

    public static List<RoleClash> in(Set<Role> held) {
        return Arrays.stream(values())
                .filter(clash -> held.contains(clash.one) && held.contains(clash.other))
                .toList();
    }
}
