package org.zongwu.asset;

import org.zongwu.access.Permission;
import org.zongwu.access.User;

/** Which cards are there for a person: the whole register, or those he answers for. */
public final class Scope {
    /** 自己保管的: mine, my class's, my department's, those in a room I keep. A condition on {@code asset} with :viewer. */
    public static final String OWN = """
            id in (select asset_id from asset_place
                    where keeper_person_id = :viewer
                       or keeper_class_id in (select id from class where form_teacher_id = :viewer and closed = 0)
                       or keeper_department_id in (select id from department where head_id = :viewer)
                       or (by_room = 1 and room_id in (select id from room where keeper_id = :viewer)))""";

    private Scope() {}

    /** 0 for people who see the whole register, else the person whose own cards alone are there for him. */
    public static long viewer(User user) {
        return user.may(Permission.ASSET_VIEW) ? 0 : user.id();
    }
}
