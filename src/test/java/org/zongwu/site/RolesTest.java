package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zongwu.access.Permission;
import org.zongwu.access.Role;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;
import org.zongwu.web.Halt;
import org.zongwu.web.PlantedServlet;
import org.zongwu.web.Route;

/**
 * T-1, T-2: every route as every role and signed out. What is expected follows from the table of rights, what is tried
 * from the tables of routes, so a new page or role is tried without a line here.
 */
final class RolesTest {
    private static final String NOT_ALLOWED = "需要别的职责";

    /** Routes whose handler asks a second permission of its own, which their page's links ask as well. */
    private static final Map<String, String> NARROWER =
            Map.of("GET /imports/new", "what may be brought in depends on the kind of list");

    @RegisterExtension
    static final TestServer SERVER =
            TestServer.with(EveryRole.FIXTURE).and(house -> Map.of("/planted", new PlantedServlet(house, planted())));

    private final List<SiteMap.Line> lines =
            SiteMap.of(TestServer.school().servlets()).lines();

    @Test
    void aStrangerSeesOnlyWhatIsPublic() {
        List<String> wrong = new ArrayList<>();
        for (SiteMap.Line line : lines) {
            boolean open = line.route().permission() == Permission.PUBLIC;
            Page answer = tried(Browser.stranger(), line, "wrong");
            boolean asExpected = line.route().method().equals("POST")
                    ? open ? answer.status() == 403 : leadsToSignIn(answer)
                    : open ? !leadsToSignIn(answer) && answer.status() < 400 : leadsToSignIn(answer);
            if (!asExpected) {
                wrong.add(line + " → " + answer.status() + " " + answer.location());
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void everyRoleMayWhatTheTableOfRightsSaysAndNothingElse() {
        List<String> wrong = new ArrayList<>();
        for (Role role : EveryRole.all()) {
            Browser browser = Browser.as(EveryRole.username(role));
            String token = token(browser);
            for (SiteMap.Line line : lines) {
                if (line.route().permission() != Permission.PUBLIC && !NARROWER.containsKey(key(line))) {
                    Page answer = tried(browser, line, token);
                    if (!asExpected(role.may(line.route().permission()), line, answer)) {
                        wrong.add(role + ": " + line + " → " + answer.status());
                    }
                }
            }
        }

        assertEquals(List.of(), wrong);
    }

    @Test
    void aPlantedHoleInTheTableWouldBeFound() {
        SiteMap.Line edit = lines.stream()
                .filter(line -> line.toString().startsWith("GET /assets/new "))
                .findFirst()
                .orElseThrow();

        Page clerk = tried(Browser.as(EveryRole.username(Role.CLERK)), edit, "");
        Page teacher = tried(Browser.as(EveryRole.username(Role.TEACHER)), edit, "");

        assertTrue(asExpected(true, edit, clerk) && !asExpected(false, edit, clerk));
        assertTrue(asExpected(false, edit, teacher) && !asExpected(true, edit, teacher));
    }

    @Test
    void aPlantedSecondPermissionInsideAHandlerWouldBeFound() {
        Browser clerk = Browser.as(EveryRole.username(Role.CLERK));
        SiteMap.Line act = new SiteMap.Line("/planted/act", planted().get(0), "planted");

        assertFalse(asExpected(true, act, tried(clerk, act, token(clerk))), "it is allowed by the table and refused");
    }

    private static List<Route> planted() {
        return List.of(Route.post("/act", Permission.SIGNED_IN, request -> {
            throw Halt.of(403, "site.error.403.text");
        }));
    }

    @Test
    void whoeverHoldsSeveralRolesMayWhatAnyOfThemMay() {
        // depthead is head of a department and teacher; neither may see the whole register
        assertEquals(200, Browser.as("depthead").get("/assets").status());
        assertEquals(403, Browser.as("depthead").get("/assets/new").status());
    }

    private static String token(Browser browser) {
        return browser.get("/me").doc().select("input[name=_token]").first().val();
    }

    /** A POST carries the session's token and no key: it gets as far as its handler, and is refused where it would book. */
    private static Page tried(Browser browser, SiteMap.Line line, String token) {
        String address = line.address().replaceAll("\\{\\w+}", "1");
        if (line.route().method().equals("GET")) {
            return browser.get(address);
        }
        if (line.route().body() == Route.Body.UPLOAD) {
            return browser.send(
                    "POST",
                    address,
                    Map.of("Content-Type", "multipart/form-data; boundary=b"),
                    ("--b\r\nContent-Disposition: form-data; name=\"_token\"\r\n\r\n" + token + "\r\n--b--\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
        }
        return browser.postFields(address, Map.of("_token", List.of(token)));
    }

    private static boolean asExpected(boolean allowed, SiteMap.Line line, Page answer) {
        if (!allowed) {
            return answer.status() == 403 && answer.text().contains(NOT_ALLOWED);
        }
        if (line.route().method().equals("POST")) {
            return answer.status() != 403 && answer.status() < 500;
        }
        boolean some = line.address().contains("{");
        return answer.status() == 200 || answer.status() == 303 || (some && answer.status() == 404);
    }

    private static String key(SiteMap.Line line) {
        return line.route().method() + " " + line.address();
    }

    private static boolean leadsToSignIn(Page answer) {
        return answer.status() == 303 && answer.location().startsWith("/login");
    }
}
