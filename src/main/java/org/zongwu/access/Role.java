package org.zongwu.access;

import static org.zongwu.access.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a person is in the school's office. A person may hold several; the permissions add up. This is the only table of
 * rights in the program; {@code /people/rights} prints it.
 */
public enum Role {
    ADMIN(
            SCHOOL_VIEW,
            SCHOOL_EDIT,
            PEOPLE_VIEW,
            PEOPLE_EDIT,
            ACCOUNT_EDIT,
            RIGHTS_VIEW,
            SETTINGS_EDIT,
            AUDIT_VIEW,
            IMPORT),
    HEADMASTER(ASSET_VIEW, ASSET_EXPORT, SCHOOL_VIEW, PEOPLE_VIEW, RIGHTS_VIEW, AUDIT_VIEW),
    DIRECTOR(
            ASSET_VIEW,
            ASSET_EDIT,
            ASSET_VOID,
            ASSET_EXPORT,
            ASSET_RECONCILE,
            IMPORT,
            CATEGORY_EDIT,
            SCHOOL_VIEW,
            SCHOOL_EDIT,
            PEOPLE_VIEW,
            RIGHTS_VIEW,
            AUDIT_VIEW),
    DEPARTMENT_HEAD(ASSET_OWN),
    CLERK(
            ASSET_VIEW,
            ASSET_EDIT,
            ASSET_VOID,
            ASSET_EXPORT,
            ASSET_RECONCILE,
            IMPORT,
            CATEGORY_EDIT,
            SCHOOL_VIEW,
            SCHOOL_EDIT,
            PEOPLE_VIEW),
    ACCOUNTANT(ASSET_VIEW, ASSET_EXPORT, ASSET_RECONCILE, SCHOOL_VIEW, PEOPLE_VIEW),
    CANTEEN,
    CASHIER,
    TEACHER(ASSET_OWN),
    FORM_TEACHER(ASSET_OWN),
    MORAL,
    UTILITIES,
    INSPECTOR(SCHOOL_VIEW),
    BOXKEEPER,
    /** Reads everything but who wrote a suggestion; changes nothing. */
    AUDITOR(ASSET_VIEW, ASSET_EXPORT, SCHOOL_VIEW, PEOPLE_VIEW, RIGHTS_VIEW, AUDIT_VIEW);

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf is
    private final Set<Permission> permissions;

    Role(Permission... held) {
        EnumSet<Permission> all = EnumSet.of(SIGNED_IN);
        for (Permission permission : held) {
            all.add(permission);
        }
        if (all.contains(ASSET_VIEW)) {
            all.add(ASSET_OWN);
        }
        this.permissions = Set.copyOf(all);
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
