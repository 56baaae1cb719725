package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.access.Permission;
import org.zongwu.support.TestServer;
import org.zongwu.web.Reply;
import org.zongwu.web.Route;

/** The site map: what addresses there are, and the permission each of them asks. */
@ExtendWith(TestServer.class)
final class RoutesTest {
    private static final Route.Handler NOTHING = request -> Reply.redirect("/");

    @Test
    void theSiteMapIsTheOneThatWasReviewed() {
        Golden.holds("routes.txt", SiteMap.of(TestServer.school().servlets()).text());
    }

    @Test
    void everyRouteHasAPermissionAndAnAddressOfItsOwn() {
        assertEquals(List.of(), SiteMap.of(TestServer.school().servlets()).faults());
    }

    @Test
    void aPlantedRouteTwiceOrWithoutPermissionOrUnderAnothersAddressIsFound() {
        SiteMap planted = new SiteMap(
                Map.of(
                        "/a", List.of(Route.get("/b", Permission.SIGNED_IN, NOTHING), Route.get("", null, NOTHING)),
                        "/a/b", List.of(Route.get("", Permission.SIGNED_IN, NOTHING))),
                Map.of());

        assertEquals(
                List.of("without a permission: GET /a null ", "twice: GET /a/b SIGNED_IN ", "taken by /a/b: /a/b"),
                planted.faults());
    }

    @Test
    void anUploadNeedsASignIn() {
        assertThrows(IllegalArgumentException.class, () -> Route.upload("/photo", Permission.PUBLIC, NOTHING));
    }
}
