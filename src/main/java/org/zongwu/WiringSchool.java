package org.zongwu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zongwu.audit.TrailDao;
import org.zongwu.db.Database;
import org.zongwu.school.DepartmentDao;
import org.zongwu.school.Renamed;
import org.zongwu.school.calendar.CalendarDao;
import org.zongwu.school.calendar.CalendarServlet;
import org.zongwu.school.calendar.TermDao;
import org.zongwu.school.calendar.TermServlet;
import org.zongwu.school.classes.ClassServlet;
import org.zongwu.school.department.DepartmentServlet;
import org.zongwu.school.directory.DirectoryServlet;
import org.zongwu.school.room.RoomServlet;
import org.zongwu.school.setting.SchoolSettingServlet;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;

/** The servlets about the school itself. */
final class WiringSchool {
    private WiringSchool() {}

    /** {@code renamed} are told when a room, department or class gets another name. */
    static Map<String, FeatureServlet> servlets(House house, Database database, TrailDao trail, List<Renamed> renamed) {
        CalendarDao calendar = new CalendarDao();
        TermDao terms = new TermDao();
        Map<String, FeatureServlet> servlets = new LinkedHashMap<>();
        servlets.put("/departments", new DepartmentServlet(house, database, new DepartmentDao(), trail, renamed));
        servlets.put("/rooms", new RoomServlet(house, database, trail, renamed));
        servlets.put("/classes", new ClassServlet(house, database, trail, renamed));
        servlets.put("/terms", new TermServlet(house, database, terms, trail));
        servlets.put("/calendar", new CalendarServlet(house, database, calendar, terms, trail));
        servlets.put("/settings/school", new SchoolSettingServlet(house, database, trail));
        servlets.put("/directory", new DirectoryServlet(house, database));
        return servlets;
    }
}
