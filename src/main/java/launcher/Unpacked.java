package launcher;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The program's file unpacked into a temporary folder of this process, which is gone when the process has ended. */
record Unpacked(Path root) implements Closeable {
    private static final String PREFIX = "zongwu-run-";

    static Unpacked of(Path war) throws IOException {
        sweep();
        long own = ProcessHandle.current().pid();
        Unpacked fresh = new Unpacked(
                Files.createTempDirectory(base(), PREFIX + own + "-").resolve("root"));
        try {
            fresh.unpack(war);
            return fresh;
        } catch (IOException full) {
            fresh.close();
            throw full;
        }
    }

    static Path base() {
        return Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
    }

    /** Sees the JDK, Tomcat and {@link Server}; Tomcat makes its own loader for the web application below it. */
    URLClassLoader server() throws IOException {
        return loader(List.of("WEB-INF/embed"), root);
    }

    /** Sees the web application's classes without a server: for the commands. */
    URLClassLoader application() throws IOException {
        return loader(List.of("WEB-INF/lib", "WEB-INF/embed"), root.resolve("WEB-INF/classes"));
    }

    @Override
    public void close() {
        delete(root.getParent());
    }

    private void unpack(Path war) throws IOException {
        try (ZipFile zip = new ZipFile(war.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                Path to = root.resolve(entry.getName()).normalize();
                if (!entry.isDirectory() && to.startsWith(root)) {
                    Files.createDirectories(to.getParent());
                    try (InputStream in = zip.getInputStream(entry)) {
                        Files.copy(in, to);
                    }
                }
            }
        }
    }

    private URLClassLoader loader(List<String> folders, Path classes) throws IOException {
        List<URL> urls = new ArrayList<>(List.of(classes.toUri().toURL()));
        for (String folder : folders) {
            try (Stream<Path> jars = Files.list(root.resolve(folder))) {
                for (Path jar : jars.filter(Unpacked::isLibrary).sorted().toList()) {
                    urls.add(jar.toUri().toURL());
                }
            }
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static boolean isLibrary(Path file) {
        return file.toString().endsWith(".jar") && !file.endsWith("jsp.jar");
    }

    /** A process that was killed could not delete its folder. */
    private static void sweep() throws IOException {
        try (Stream<Path> left = Files.list(base())) {
            left.filter(Unpacked::isOrphan).forEach(Unpacked::delete);
        }
    }

    private static boolean isOrphan(Path folder) {
        String name = folder.getFileName().toString();
        if (!name.matches(PREFIX + "\\d{1,15}-\\d+")) {
            return false;
        }
        long pid = Long.parseLong(name.substring(PREFIX.length(), name.lastIndexOf('-')));
        // in a container every start may have the same number, and this process has no folder yet
        return pid == ProcessHandle.current().pid() || ProcessHandle.of(pid).isEmpty();
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException gone) {
            // another start sweeps the same folder, or it belongs to somebody else: the next start tries again
        }
    }
}
