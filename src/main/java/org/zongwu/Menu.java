package org.zongwu;

import static org.zongwu.access.Permission.ASSET_EDIT;
import static org.zongwu.access.Permission.ASSET_OWN;
import static org.zongwu.access.Permission.IMPORT;
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
                            new Nav.Entry("/imports", "import.nav", IMPORT)))));

    private Menu() {}
}
