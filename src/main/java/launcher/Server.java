package launcher;

import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.JarResourceSet;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.scan.StandardJarScanner;

/** The embedded Tomcat with the web application unpacked at {@code root}. */
public final class Server {
    private static final int POST_BYTES = 4 << 20;

    private Server() {}

    /** Returns when the address answers; an {@link IllegalStateException} carries the sentence why it does not. */
    public static void run(Path root) {
        Logs logs = new Logs(Path.of(System.getProperty("zongwu.data")));
        Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(root.resolveSibling("tomcat").toString());
        Connector connector = connector();
        tomcat.setConnector(connector);
        StandardHost host = (StandardHost) tomcat.getHost();
        host.setErrorReportValveClass("launcher.PlainErrors");
        Context context = context(tomcat, root);
        try {
            tomcat.start();
        } catch (LifecycleException failed) {
            stop(tomcat);
            throw new IllegalStateException(sentence(connector, failed), failed);
        }
        if (context.getState() != LifecycleState.STARTED) {
            stop(tomcat);
            throw new IllegalStateException(System.getProperty(
                    "zongwu.refusal",
                    "程序没有启动，原因在数据文件夹的 logs 里。 / The program did not start; see logs in the data folder."));
        }
        logs.open();
        host.getPipeline().addValve(logs.access());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(tomcat)));
        announce(connector);
    }

    private static void announce(Connector connector) {
        String code = System.getProperty("zongwu.setupCode", "");
        String bind = System.getProperty("zongwu.bind");
        String shown = bind.equals("0.0.0.0") ? "127.0.0.1" : bind.contains(":") ? "[" + bind + "]" : bind;
        System.out.println("总务通已启动 / Zongwu is running: http://" + shown + ":" + connector.getLocalPort() + "/"
                + (code.isEmpty() ? "" : "  开通码 / set-up code: " + code));
    }

    private static Connector connector() {
        Connector connector = new Connector("org.apache.coyote.http11.Http11NioProtocol");
        connector.setPort(Integer.parseInt(System.getProperty("zongwu.port")));
        connector.setThrowOnFailure(true);
        connector.setMaxPostSize(POST_BYTES);
        connector.setMaxParameterCount(4000);
        connector.setMaxPartCount(60);
        connector.setURIEncoding("UTF-8");
        connector.setProperty("address", System.getProperty("zongwu.bind"));
        connector.setProperty("compression", "on");
        connector.setProperty("compressionMinSize", "1024");
        connector.setProperty(
                "compressibleMimeType",
                "text/html,text/css,text/javascript,application/javascript,image/svg+xml,text/csv,text/plain");
        connector.setProperty("useSendfile", "false");
        AbstractHttp11Protocol<?> http = (AbstractHttp11Protocol<?>) connector.getProtocolHandler();
        http.setMaxThreads(200);
        http.setConnectionTimeout(20_000);
        http.setMaxHttpRequestHeaderSize(16 << 10);
        return connector;
    }

    private static Context context(Tomcat tomcat, Path root) {
        Context context = tomcat.addWebapp("", root.toString());
        context.setParentClassLoader(Server.class.getClassLoader());
        context.setUseHttpOnly(true);
        context.setAltDDName(root.resolve("WEB-INF/embed/merged-web.xml").toString());
        StandardRoot resources = new StandardRoot(context);
        resources.addPreResources(new JarResourceSet(
                resources,
                "/WEB-INF/classes",
                root.resolve("WEB-INF/embed/jsp.jar").toString(),
                "/"));
        context.setResources(resources);
        StandardJarScanner scanner = new StandardJarScanner();
        scanner.setScanManifest(false);
        scanner.setJarScanFilter((type, name) -> name.startsWith("jakarta.servlet.jsp.jstl-3"));
        context.setJarScanner(scanner);
        return context;
    }

    private static String sentence(Connector connector, LifecycleException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.net.BindException) {
                return "端口 " + connector.getPort() + " 已被占用或不能使用，请用 --port 换一个。 / Port " + connector.getPort()
                        + " is taken or cannot be used; choose another with --port.";
            }
        }
        return System.getProperty("zongwu.refusal", String.valueOf(failed.getMessage()));
    }

    private static void stop(Tomcat tomcat) {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            java.util.logging.Logger.getLogger(Server.class.getName()).warning(e.toString());
        }
    }
}
