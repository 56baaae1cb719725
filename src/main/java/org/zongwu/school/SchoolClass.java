package org.zongwu.school;

/** A class of pupils; {@code grade} 1 to 12, {@code name} as written everywhere: {@code 七(2)班}. Ids are 0 for none. */
public record SchoolClass(
        long id,
        int grade,
        int number,
        String name,
        long roomId,
        long formTeacherId,
        int pupils,
        boolean closed,
        int version) {}
