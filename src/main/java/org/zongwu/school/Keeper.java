package org.zongwu.school;

/** Who answers for a thing: a person, a department or a class; the other ids are 0. {@code name} as it is shown. */
public record Keeper(long personId, long departmentId, long classId, String name) {
    public static final Keeper NOBODY = new Keeper(0, 0, 0, "");

    public boolean nobody() {
        return personId == 0 && departmentId == 0 && classId == 0;
    }
}
