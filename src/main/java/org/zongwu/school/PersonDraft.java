package org.zongwu.school;

/**
 * What is known of somebody before he is stored. {@code reading} is that of the surname (单: {@code shan}) where he reads it
 * otherwise than most, else empty; {@code staffNo} empty lets the next free number be made; dates are ISO or empty.
 */
public record PersonDraft(
        String name,
        String reading,
        String staffNo,
        long departmentId,
        String post,
        String phone,
        String extension,
        String joinedOn,
        String leftOn,
        String note) {

    public static PersonDraft of(String name, String staffNo, long departmentId, String post) {
        return new PersonDraft(name, "", staffNo, departmentId, post, "", "", "", "", "");
    }

    /** Eleven digits from 1 on, in groups or not, or a number of another country with its +; a desk's line is none. */
    public static boolean mobile(String phone) {
        return phone.replaceAll("[ ()-]", "").matches("((\\+?86)?1\\d{10}|\\+(?!86)\\d{7,14})?");
    }

    public String pinyin() {
        return reading.isEmpty() ? Pinyin.nameKey(name) : Pinyin.nameKey(name, reading);
    }

    public String initials() {
        return Pinyin.nameSearchInitials(name);
    }
}
