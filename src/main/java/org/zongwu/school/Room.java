package org.zongwu.school;

/** A room. {@code label} is how it is written everywhere: {@code 明德楼 203}. */
public record Room(
        long id,
        long floorId,
        long buildingId,
        String building,
        int floor,
        String name,
        String usage,
        boolean closed,
        int version) {

    public String label() {
        return building.isEmpty() ? name : building + " " + name;
    }
}
