package org.zongwu.school.classes;

/** A class as its list and form show it; ids are 0 and names empty for none. */
public record ClassCard(
        long id,
        int grade,
        int number,
        String name,
        long roomId,
        String room,
        long formTeacherId,
        String formTeacher,
        int pupils,
        int boys,
        int boarders,
        boolean closed,
        int version) {}
