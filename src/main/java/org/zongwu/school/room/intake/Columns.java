package org.zongwu.school.room.intake;

import java.util.List;
import org.zongwu.sheet.wizard.Target;

/** The headings under which schools write what is kept of a room; the list of rooms goes out under the first of each. */
final class Columns {
    static final List<Target> ALL = List.of(
            Target.of("building", "楼", "Building", "楼名", "楼栋", "楼宇", "教学楼", "建筑物", "建筑名称", "所在楼", "所在楼栋"),
            Target.of("floor", "楼层", "Floor", "层", "所在楼层", "层数"),
            Target.of("name", "房间", "Room", "房间号", "房号", "房间名称", "房间名", "教室", "室名", "门牌号", "场所", "功能室", "地点"),
            Target.of("usage", "用途", "Used as", "使用用途", "房间用途", "功能", "类型", "房间类型"),
            Target.of("department", "部门", "Department", "使用部门", "管理部门", "所属部门", "处室", "科室"),
            Target.of("keeper", "管理人", "Keeper", "保管人", "责任人", "负责人", "管理员", "使用人"));

    private Columns() {}
}
