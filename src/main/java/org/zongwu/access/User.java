package org.zongwu.access;

import java.util.EnumSet;
import java.util.Set;

/** The person signed in. {@code departmentId} is 0 for somebody who belongs to no department. */
public record User(long id, String username, String name, long departmentId, Set<Role> roles) {

    /** Somebody who has not signed in; the trail writes his wrong tries. */
    public static final User NOBODY = new User(0, "", "", 0, Set.of());

    public User {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    public boolean may(Permission permission) {
        return switch (permission) {
            case PUBLIC, SIGNED_IN -> true;
            default -> roles.stream().anyMatch(role -> role.may(permission));
        };
    }
}
