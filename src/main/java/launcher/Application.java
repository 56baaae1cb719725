package launcher;

import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.JarResourceSet;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.util.scan.StandardJarScanner;

/** The web application as the embedded Tomcat runs it: pages compiled by the build, no jar looked through, sessions in memory only. */
final class Application {
    private Application() {}

    static Context mount(Tomcat tomcat, Path root) {
        Context context = tomcat.addWebapp("", root.toString());
        context.setParentClassLoader(Server.class.getClassLoader());
        context.setAltDDName(root.resolve("WEB-INF/embed/merged-web.xml").toString());
        context.setUseHttpOnly(true);
        StandardRoot resources = new StandardRoot(context);
        resources.addPreResources(new JarResourceSet(
                resources,
                "/WEB-INF/classes",
                root.resolve("WEB-INF/embed/jsp.jar").toString(),
                "/"));
        context.setResources(resources);
        StandardJarScanner scanner = new StandardJarScanner();
        scanner.setScanManifest(false);
        scanner.setScanClassPath(false);
        scanner.setJarScanFilter((type, name) -> false);
        context.setJarScanner(scanner);
        StandardManager sessions = new StandardManager();
        sessions.setPathname("");
        context.setManager(sessions);
        return context;
    }
}
