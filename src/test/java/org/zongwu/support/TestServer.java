package org.zongwu.support;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.zongwu.School;
import org.zongwu.db.Database;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;

/**
 * The program on the one Jetty of this JVM, with a fresh school for the test class that is annotated
 * {@code @ExtendWith(TestServer.class)}. Another fixture, or servlets of the test's own:
 * {@code @RegisterExtension static final TestServer SERVER = TestServer.with(FIXTURE)}.
 */
public final class TestServer implements BeforeAllCallback {
    private final TestDatabase.Fixture fixture;
    private final Function<House, Map<String, FeatureServlet>> planted;

    public TestServer() {
        this(SmallSchool.FIXTURE, house -> Map.of());
    }

    private TestServer(TestDatabase.Fixture fixture, Function<House, Map<String, FeatureServlet>> planted) {
        this.fixture = fixture;
        this.planted = planted;
    }

    public static TestServer with(TestDatabase.Fixture fixture) {
        return new TestServer(fixture, house -> Map.of());
    }

    /** With further servlets, address → servlet: for what no page of the product does. */
    public TestServer and(Function<House, Map<String, FeatureServlet>> more) {
        return new TestServer(fixture, more);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        restart(fixture, planted);
    }

    /** A fresh school on the running server, in the middle of a test class. */
    public static void restart(TestDatabase.Fixture fixture, Function<House, Map<String, FeatureServlet>> planted) {
        Jetty.here().serve(TestDatabase.folder(fixture), planted);
        Browser.forgetSignIns();
    }

    public static String address() {
        return Jetty.here().address();
    }

    public static int port() {
        return Jetty.here().port();
    }

    public static TestClock clock() {
        return Jetty.here().clock();
    }

    public static School school() {
        return Jetty.here().school();
    }

    public static Database database() {
        return school().database();
    }
}
