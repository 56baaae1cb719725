package org.zongwu.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.zongwu.App;
import org.zongwu.Launch;
import org.zongwu.School;
import org.zongwu.web.EscapingEl;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.House;

/**
 * The one server of this JVM. The web application is started anew for each school; its compiled pages are kept between
 * schools and runs, for one state of the escaping hook.
 */
final class Jetty {
    private static final String JSTL = ".*/jakarta.servlet.jsp.jstl-[^/]*\\.jar$";

    /** Held, or their levels would be forgotten: the container's own talk drowns what a failing test says. */
    private static final List<Logger> QUIET = Stream.of("org.eclipse.jetty", "org.apache.tomcat.util.descriptor")
            .map(Logger::getLogger)
            .toList();

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final ContextHandlerCollection contexts = new ContextHandlerCollection(true);
    private WebAppContext context = new WebAppContext();
    private TestClock clock = new TestClock();

    private static final class Only {
        static final Jetty HERE = new Jetty();
    }

    static Jetty here() {
        return Only.HERE;
    }

    private Jetty() {
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
        connector.setHost("127.0.0.1");
        connector.setPort(0);
        connector.setIdleTimeout(600_000);
        connector
                .getConnectionFactory(org.eclipse.jetty.server.HttpConnectionFactory.class)
                .getHttpConfiguration()
                .setSendServerVersion(false);
        server.addConnector(connector);
        server.setHandler(contexts);
        run(server::start);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> run(server::stop)));
    }

    void serve(Path folder, Function<House, Map<String, FeatureServlet>> planted) {
        run(context::stop);
        contexts.removeHandler(context);
        clock = new TestClock();
        context = context(new Launch(folder, false, clock, false));
        contexts.addHandler(context);
        run(context::start);
        planted.apply(school().house())
                .forEach((address, servlet) -> context.addServlet(new ServletHolder(servlet), address + "/*"));
    }

    String address() {
        return "http://127.0.0.1:" + port();
    }

    int port() {
        return connector.getLocalPort();
    }

    TestClock clock() {
        return clock;
    }

    School school() {
        return App.school(context.getServletContext());
    }

    private static WebAppContext context(Launch launch) {
        WebAppContext context = new WebAppContext();
        context.setContextPath("/");
        context.setBaseResource(ResourceFactory.combine(
                ResourceFactory.root().newResource(Path.of("webapp")),
                ResourceFactory.root().newResource(Path.of("src/test/webapp")),
                ResourceFactory.root().newResource(Path.of("target/static"))));
        context.setInitParameter("org.eclipse.jetty.servlet.Default.dirAllowed", "false"); // as Tomcat has it
        context.setParentLoaderPriority(true);
        context.setThrowUnavailableOnStartupException(true);
        context.setAttribute("org.eclipse.jetty.server.webapp.ContainerIncludeJarPattern", JSTL);
        context.setAttribute(App.LAUNCH, launch);
        context.setTempDirectory(compiledPages().toFile());
        context.setTempDirectoryPersistent(true);
        return context;
    }

    private static Path compiledPages() {
        try (var hook = EscapingEl.class.getResourceAsStream("EscapingEl.class")) {
            CRC32 sum = new CRC32();
            sum.update(hook.readAllBytes());
            return Files.createDirectories(Path.of("target/jetty-" + Long.toHexString(sum.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
