package org.zongwu.school;

/** All that is stored of a person: {@link Person} and what only his own page and form show. */
public record PersonCard(
        long id,
        String staffNo,
        String name,
        String pinyin,
        long departmentId,
        String department,
        String post,
        String phone,
        String extension,
        String joinedOn,
        String leftOn,
        boolean gone,
        String note,
        int version) {

    /** How the surname is read, where it is not the usual way; else empty. */
    public String reading() {
        return Pinyin.reading(name, pinyin);
    }
}
