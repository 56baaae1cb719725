package org.zongwu.school.room;

/** All that is stored of a room: {@link org.zongwu.school.Room} and what its form and list show. Ids are 0 and names empty for none. */
public record RoomCard(
        long id,
        long floorId,
        long buildingId,
        String building,
        int floor,
        String name,
        String usage,
        long departmentId,
        String department,
        long keeperId,
        String keeper,
        String schoolClass,
        boolean closed,
        int version) {

    public String label() {
        return building.isEmpty() ? name : building + " " + name;
    }
}
