package org.zongwu.asset;

/**
 * Some pieces of a card, where they stand and who answers for them. Ids are 0 for none; at most one of the three keepers
 * is named. {@code room} and {@code keeper} are their names in words.
 */
public record Place(
        long roomId,
        String room,
        long keeperPersonId,
        long keeperDepartmentId,
        long keeperClassId,
        String keeper,
        int quantity) {

    public boolean nowhere() {
        return roomId == 0 && keeperPersonId == 0 && keeperDepartmentId == 0 && keeperClassId == 0;
    }
}
