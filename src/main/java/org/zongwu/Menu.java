package org.zongwu;

import static org.zongwu.access.Permission.ASSET_EDIT;
import static org.zongwu.access.Permission.ASSET_OWN;
import static org.zongwu.access.Permission.ASSET_VIEW;
import static org.zongwu.access.Permission.AUDIT_VIEW;
import static org.zongwu.access.Permission.PEOPLE_EDIT;
import static org.zongwu.access.Permission.PEOPLE_VIEW;
import static org.zongwu.access.Permission.RIGHTS_VIEW;
import static org.zongwu.access.Permission.SCHOOL_VIEW;
import static org.zongwu.access.Permission.SETTINGS_EDIT;
import static org.zongwu.access.Permission.SIGNED_IN;

import java.util.List;
import org.zongwu.web.Nav;

/** The left menu: the office's work in the order people look for it. */
final class Menu {
    static final Nav NAV = new Nav(List.of(
            new Nav.Group(
                    "layout-dashboard",
                    "site.nav.desk",
                    List.of(new Nav.Entry("layout-dashboard", "/", "site.nav.home", SIGNED_IN))),
            new Nav.Group(
                    "packages",
                    "asset.nav",
                    List.of(
                            new Nav.Entry("list-details", "/assets", "asset.nav.list", ASSET_OWN),
                            new Nav.Entry("plus", "/assets/new", "asset.nav.new", ASSET_EDIT),
                            new Nav.Entry("file-import", "/imports", "import.nav", ASSET_EDIT),
                            new Nav.Entry("clipboard-check", "/assets/clear", "report.nav.clear", ASSET_VIEW),
                            new Nav.Entry("chart-bar", "/assets/distribution", "report.nav.distribution", ASSET_VIEW),
                            new Nav.Entry("report-analytics", "/assets/summary", "report.nav.summary", ASSET_VIEW),
                            new Nav.Entry("book-2", "/categories", "category.nav", ASSET_VIEW))),
            new Nav.Group(
                    "school",
                    "school.nav",
                    List.of(
                            new Nav.Entry("user", "/directory", "school.directory", SIGNED_IN),
                            new Nav.Entry("calendar-week", "/calendar", "school.calendar.title", SIGNED_IN),
                            new Nav.Entry("map-pin", "/rooms", "school.rooms", SCHOOL_VIEW),
                            new Nav.Entry("school", "/classes", "school.classes", SCHOOL_VIEW),
                            new Nav.Entry("layout-kanban", "/departments", "school.departments", SCHOOL_VIEW),
                            new Nav.Entry("calendar-stats", "/terms", "school.terms", SCHOOL_VIEW))),
            new Nav.Group(
                    "settings",
                    "site.nav.settings",
                    List.of(
                            new Nav.Entry("user", "/people", "people.nav", PEOPLE_VIEW),
                            new Nav.Entry("file-import", "/imports", "people.nav.import", PEOPLE_EDIT),
                            new Nav.Entry("lock", "/people/rights", "people.nav.rights", RIGHTS_VIEW),
                            new Nav.Entry("settings", "/settings/school", "school.setting.title", SETTINGS_EDIT),
                            new Nav.Entry("settings", "/settings/assets", "setting.nav", SETTINGS_EDIT),
                            new Nav.Entry("database", "/audit", "audit.nav", AUDIT_VIEW)))));

    private Menu() {}
}
