package org.zongwu.school.room.intake;

import java.util.List;
import org.zongwu.school.room.RoomCard;
import org.zongwu.school.room.RoomDraft;

/** What booking a list of rooms would do. */
record Plan(List<RoomDraft> fresh, List<Update> updates) {

    record Update(RoomCard before, RoomDraft after) {}
}
