package org.zongwu.school;

/** Somebody who works at the school. {@code departmentId} is 0 and {@code department} empty for none; dates are ISO or empty. */
public record Person(
        long id,
        String staffNo,
        String name,
        long departmentId,
        String department,
        String post,
        String phone,
        String extension,
        String leftOn,
        int version) {

    public boolean gone() {
        return !leftOn.isEmpty();
    }
}
