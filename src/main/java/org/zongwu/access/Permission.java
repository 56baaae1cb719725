package org.zongwu.access;

/** One thing a person may be allowed to do. A route names exactly one of them; {@link Role} says who holds it. */
public enum Permission {
    /** No sign-in needed; written out at the route so that nobody forgets it. */
    PUBLIC,
    /** Everybody who is signed in. */
    SIGNED_IN,
    /** See the cards one keeps oneself (or one's class or department keeps). */
    ASSET_OWN,
    ASSET_VIEW,
    ASSET_EDIT,
    ASSET_VOID,
    ASSET_EXPORT,
    /** Type finance's figures in beside the register's. */
    ASSET_RECONCILE,
    /** Bring lists into the register and into the school's tables, and take them back. */
    IMPORT,
    CATEGORY_EDIT,
    SCHOOL_VIEW,
    SCHOOL_EDIT,
    PEOPLE_VIEW,
    PEOPLE_EDIT,
    /** Accounts, roles, first passwords, other people's sessions. */
    ACCOUNT_EDIT,
    RIGHTS_VIEW,
    SETTINGS_EDIT,
    AUDIT_VIEW
}
