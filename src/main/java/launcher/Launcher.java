package launcher;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * What {@code java -jar zongwu.war} runs: reads the options, unpacks the embedded Tomcat and the web application into a
 * temporary folder of its own and hands over to {@link Server}. JDK only.
 */
public final class Launcher {
    private static final String PREFIX = "zongwu-run-";

    private Launcher() {}

    public static void main(String[] words) throws IOException, ReflectiveOperationException, URISyntaxException {
        Path war = Path.of(Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Options options;
        try {
            options = Options.read(Arrays.asList(words), war);
        } catch (Options.Wrong wrong) {
            refuse(wrong.getMessage());
            return;
        }
        if (options.help()) {
            help(System.out);
        } else if (options.command().equals("backup") || options.command().equals("restore")) {
            refuse(options.command() + " 还没有，随后的版本提供。 / " + options.command() + " comes with a later version.");
        } else {
            run(options, war);
        }
    }

    private static void run(Options options, Path war) throws IOException, ReflectiveOperationException {
        Path temp = fresh();
        Path root = temp.resolve("root");
        unpack(war, root);
        System.setProperty("zongwu.data", options.data().toString());
        System.setProperty("zongwu.demo", Boolean.toString(options.demo()));
        System.setProperty("zongwu.embedded", "true");
        System.setProperty("zongwu.port", Integer.toString(options.port()));
        System.setProperty("zongwu.bind", bind(options));
        URLClassLoader loader = loader(root, war);
        Thread.currentThread().setContextClassLoader(loader);
        try {
            String main = options.command().isEmpty() ? "launcher.Server" : "org.zongwu.App";
            if (options.command().isEmpty()) {
                loader.loadClass(main).getMethod("run", Path.class).invoke(null, root);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(temp)));
            } else {
                Object code = loader.loadClass(main)
                        .getMethod("command", List.class)
                        .invoke(null, List.of(options.command()));
                delete(temp);
                System.exit((Integer) code);
            }
        } catch (InvocationTargetException failed) {
            delete(temp);
            refuse(failed.getCause().getMessage());
        }
    }

    /** After set-up the folder itself remembers whether the whole school may open the program; the option wins. */
    private static String bind(Options options) throws IOException {
        if (!options.bind().isEmpty()) {
            return options.bind();
        }
        Path kept = options.data().resolve("bind.txt");
        String text = Files.isRegularFile(kept) ? Files.readString(kept).strip() : "";
        return text.equals("0.0.0.0") ? text : "127.0.0.1";
    }

    private static void unpack(Path war, Path root) throws IOException {
        try (JarFile jar = new JarFile(war.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                Path to = root.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && to.startsWith(root)) {
                    Files.createDirectories(to.getParent());
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.copy(in, to);
                    }
                }
            }
        }
    }

    private static URLClassLoader loader(Path root, Path war) throws IOException {
        List<URL> urls = new ArrayList<>(List.of(war.toUri().toURL()));
        List<String> folders = new ArrayList<>(List.of("WEB-INF/embed"));
        try (Stream<Path> jars = Files.list(root.resolve(folders.get(0)))) {
            for (Path jar : jars.filter(path -> path.toString().endsWith(".jar") && !path.endsWith("jsp.jar"))
                    .toList()) {
                urls.add(jar.toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static Path fresh() throws IOException {
        Path base = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> left = Files.list(base)) {
            left.filter(path -> path.getFileName().toString().startsWith(PREFIX) && dead(path))
                    .forEach(Launcher::delete);
        }
        Path temp = Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
        return temp;
    }

    private static boolean dead(Path left) {
        String pid = left.getFileName().toString().substring(PREFIX.length()).replaceAll("-.*", "");
        return pid.matches("\\d{1,15}") && ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException gone) {
            // nothing left to delete
        }
    }

    private static void refuse(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }

    private static void help(PrintStream out) {
        out.println("java -jar zongwu.war [verify] [--port 8080] [--bind 127.0.0.1] [--data FOLDER] [--demo] [--help]");
        out.println("  --port   端口 / the port (8080)");
        out.println("  --bind   监听地址 / the address to listen on (127.0.0.1, or what set-up chose)");
        out.println("  --data   数据文件夹 / the data folder (zongwu-data beside this file)");
        out.println("  --demo   练习学校 / a practice school of its own (zongwu-demo beside this file)");
        out.println("  verify   核对数据文件夹 / check the data folder and say the first thing that is wrong");
    }
}
