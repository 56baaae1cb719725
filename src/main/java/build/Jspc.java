package build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jasper.JasperException;
import org.apache.jasper.JspC;
import org.apache.jasper.TrimSpacesOption;

/** Compiles every page with the escaping interpreter and merges the mappings into a copy of web.xml. A bad page ends the build. */
public final class Jspc extends JspC {
    private static final String UNESCAPED = "out.write((java.lang.String)";

    @Override
    protected void initServletContext(ClassLoader loader) throws IOException, JasperException {
        super.initServletContext(loader);
        // JspC does not read the context parameters of web.xml
        context.setInitParameter("org.apache.jasper.compiler.ELInterpreter", "org.zongwu.web.EscapingEl");
    }

    /** Arguments: the web folder, the folder for classes, the merged web.xml to write. */
    public static void main(String[] arguments) {
        try {
            run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
        } catch (IOException | JasperException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Path webapp, Path classes, Path merged) throws IOException, JasperException {
        Path mappings = Files.createTempFile("jspc", ".inc");
        Jspc compiler = new Jspc();
        compiler.setUriroot(webapp.toString());
        compiler.setOutputDir(classes.toString());
        compiler.setWebXmlInclude(mappings.toString());
        compiler.setWebXmlEncoding("UTF-8");
        compiler.setJavaEncoding("UTF-8");
        compiler.setCompile(true);
        compiler.setCompilerSourceVM("17");
        compiler.setCompilerTargetVM("17");
        compiler.setFailOnError(true);
        // TRUE would swallow the blank between two values: ${building} ${room}
        compiler.setTrimSpaces(TrimSpacesOption.SINGLE);
        compiler.setClassPath(System.getProperty("java.class.path"));
        compiler.execute();
        String plain = Files.readString(webapp.resolve("WEB-INF/web.xml"));
        Files.writeString(merged, plain.replace("</web-app>", Files.readString(mappings) + "</web-app>"));
        Files.delete(mappings);
        requireEscaped(classes);
    }

    /** The escaping hook is Jasper's own affair: should a later Jasper pass it by, no page goes out. */
    private static void requireEscaped(Path classes) throws IOException, JasperException {
        try (Stream<Path> sources = Files.walk(classes)) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                if (Files.readString(source).contains(UNESCAPED)) {
                    throw new JasperException("printed without escaping in " + classes.relativize(source));
                }
            }
        }
    }
}
