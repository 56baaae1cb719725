package org.zongwu;

import static org.zongwu.access.Permission.ASSET_EDIT;
import static org.zongwu.access.Permission.ASSET_OWN;
import static org.zongwu.access.Permission.AUDIT_VIEW;
import static org.zongwu.access.Permission.IMPORT;
import static org.zongwu.access.Permission.PEOPLE_VIEW;
import static org.zongwu.access.Permission.RIGHTS_VIEW;
import static org.zongwu.access.Permission.SCHOOL_VIEW;
import static org.zongwu.access.Permission.SIGNED_IN;

import java.util.List;
import org.zongwu.web.Nav;

/** The left menu: the office's work in the order people look for it. */
final class Menu {
    static final Nav NAV = new Nav(List.of(
            new Nav.Group("layout-dashboard", "site.nav.desk", List.of(new Nav.Entry("/", "site.nav.home", SIGNED_IN))),
            new Nav.Group(
                    "packages",
                    "asset.nav",
                    List.of(
                            new Nav.Entry("/assets", "asset.nav.list", ASSET_OWN),
                            new Nav.Entry("/assets/new", "asset.nav.new", ASSET_EDIT),
                            new Nav.Entry("/imports", "import.nav", IMPORT))),
            new Nav.Group(
                    "school",
                    "school.nav",
                    List.of(
                            new Nav.Entry("/directory", "school.directory", SIGNED_IN),
                            new Nav.Entry("/calendar", "school.calendar.title", SIGNED_IN),
                            new Nav.Entry("/rooms", "school.rooms", SCHOOL_VIEW),
                            new Nav.Entry("/classes", "school.classes", SCHOOL_VIEW),
                            new Nav.Entry("/departments", "school.departments", SCHOOL_VIEW),
                            new Nav.Entry("/terms", "school.terms", SCHOOL_VIEW))),
            new Nav.Group(
                    "settings",
                    "site.nav.settings",
                    List.of(
                            new Nav.Entry("/people", "people.nav", PEOPLE_VIEW),
                            new Nav.Entry("/people/rights", "people.nav.rights", RIGHTS_VIEW),
                            new Nav.Entry("/audit", "audit.nav", AUDIT_VIEW)))));

    private Menu() {}
}
