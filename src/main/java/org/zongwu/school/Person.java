package org.zongwu.school;

/**
 * Somebody who works at the school, or did. {@code departmentId} is 0 and {@code department} empty for none; dates are ISO
 * or empty; {@code gone}: the last day has come.
 */
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
        boolean gone,
        int version) {}
