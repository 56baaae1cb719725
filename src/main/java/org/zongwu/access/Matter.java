package org.zongwu.access;

import static org.zongwu.access.Permission.*;

import java.util.Set;

/**
 * What the table of rights lists: one matter of the office, and which permissions mean to see it, to do it, or to approve
 * it. Every permission but PUBLIC and SIGNED_IN stands in exactly one matter.
 */
public enum Matter {
    ASSETS(Set.of(ASSET_OWN), Set.of(ASSET_VIEW), Set.of(ASSET_EDIT)),
    ASSET_STRIKING(Set.of(), Set.of(), Set.of(ASSET_VOID)),
    ASSET_EXPORTS(Set.of(), Set.of(), Set.of(ASSET_EXPORT)),
    RECONCILING(Set.of(), Set.of(), Set.of(ASSET_RECONCILE)),
    IMPORTS(Set.of(), Set.of(), Set.of(IMPORT)),
    CATEGORIES(Set.of(), Set.of(), Set.of(CATEGORY_EDIT)),
    SCHOOL(Set.of(), Set.of(SCHOOL_VIEW), Set.of(SCHOOL_EDIT)),
    PEOPLE(Set.of(), Set.of(PEOPLE_VIEW), Set.of(PEOPLE_EDIT)),
    ACCOUNTS(Set.of(), Set.of(RIGHTS_VIEW), Set.of(ACCOUNT_EDIT)),
    SETTINGS(Set.of(), Set.of(), Set.of(SETTINGS_EDIT)),
    AUDIT(Set.of(), Set.of(AUDIT_VIEW), Set.of());

    /** How far a role reaches in a matter; the further comes later. */
    public enum Word {
        NOTHING,
        OWN,
        SEE,
        DO,
        APPROVE
    }

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is
    private final Set<Permission> own;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Permission> see;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Permission> act;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Permission> approve;

    Matter(Set<Permission> own, Set<Permission> see, Set<Permission> act) {
        this(own, see, act, Set.of());
    }

    Matter(Set<Permission> own, Set<Permission> see, Set<Permission> act, Set<Permission> approve) {
        this.own = own;
        this.see = see;
        this.act = act;
        this.approve = approve;
    }

    public Word word(Role role) {
        if (holds(role, approve)) {
            return Word.APPROVE;
        }
        if (holds(role, act)) {
            return Word.DO;
        }
        return holds(role, see) ? Word.SEE : holds(role, own) ? Word.OWN : Word.NOTHING;
    }

    public boolean means(Permission permission) {
        return own.contains(permission)
                || see.contains(permission)
                || act.contains(permission)
                || approve.contains(permission);
    }

    private static boolean holds(Role role, Set<Permission> permissions) {
        return permissions.stream().anyMatch(role::may);
    }
}
