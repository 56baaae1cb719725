package launcher;

import java.io.Closeable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.modeler.Registry;
import org.apache.tomcat.util.threads.ThreadPoolExecutor;

/** The embedded Tomcat with the web application unpacked at {@code root}. Closing it lets running requests end. */
public final class Server implements Closeable {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Tomcat tomcat = new Tomcat();
    private final Door door;
    private final Logs logs;

    private Server(Door door, Logs logs) {
        this.door = door;
        this.logs = logs;
    }

    /** Returns when the address answers; an {@link IllegalStateException} carries the sentence why it does not. */
    public static Closeable run(Path root) {
        Logs logs = new Logs(Path.of(System.getProperty("zongwu.data")), Clock.system(ZoneId.systemDefault()));
        Registry.disableRegistry(); // nobody looks at Tomcat through JMX, and it would cost a tenth of the start
        Door door = Door.of(System.getProperty("zongwu.bind"), Integer.getInteger("zongwu.port"));
        Server server = new Server(door, logs);
        server.start(root);
        server.announce();
        return server;
    }

    @Override
    public void close() {
        door.connector().pause();
        long patience = System.nanoTime() + PATIENCE_NANOS;
        while (running() > 0 && System.nanoTime() - patience < 0) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        stop();
    }

    /** The port is taken before the web application opens its folder: a start that is refused for the port writes nothing. */
    private void start(Path root) {
        tomcat.setBaseDir(root.resolveSibling("tomcat").toString());
        tomcat.setConnector(door.connector());
        StandardHost host = (StandardHost) tomcat.getHost();
        host.setErrorReportValveClass(PlainErrors.class.getName());
        Context context = Application.mount(tomcat, root);
        context.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_START_EVENT)) {
                logs.open();
                host.getPipeline().addValve(logs.access());
            }
        });
        try {
            tomcat.start();
        } catch (LifecycleException failed) {
            stop();
            throw new IllegalStateException(door.sentence(failed), failed);
        }
        if (context.getState() != LifecycleState.STARTED) {
            stop();
            throw new IllegalStateException(System.getProperty("zongwu.refusal", unexplained()));
        }
    }

    private void announce() {
        Console.out().println("总务通已启动 / Zongwu is running: " + door.address());
        String code = System.getProperty("zongwu.setupCode", "");
        if (!code.isEmpty()) {
            Console.out().println("开通码 / set-up code: " + code);
        }
    }

    private String unexplained() {
        return logs.failure()
                .map(cause -> "程序没有启动：" + cause + " / The program did not start.")
                .orElse("程序没有启动。 / The program did not start.");
    }

    private int running() {
        return door.connector().getProtocolHandler().getExecutor() instanceof ThreadPoolExecutor threads
                ? threads.getActiveCount()
                : 0;
    }

    private void stop() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            Logger.getLogger(Server.class.getName()).log(Level.WARNING, "stop", e);
        }
    }
}
