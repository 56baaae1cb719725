package org.zongwu.school.room;

import org.zongwu.school.RoomName;

/** A room as it shall become. {@code floor} 0 is unknown; ids are 0 for none. */
public record RoomDraft(RoomName name, String usage, long departmentId, long keeperId) {}
