package launcher;

import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.logging.LogManager;

/**
 * What {@code java -jar zongwu.war} runs: reads the options, unpacks the embedded Tomcat and the web application into a
 * temporary folder of its own and hands over to {@link Server}. JDK only.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] words) {
        try {
            Path war = Path.of(Launcher.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            obey(Options.read(Arrays.asList(words), war), war);
        } catch (Options.Wrong wrong) {
            refuse(wrong.getMessage());
        } catch (InvocationTargetException failed) {
            refuse(sentence(failed.getCause()));
        } catch (IOException failed) {
            refuse("临时文件夹 " + Unpacked.base() + " 不能用：" + failed + " / The temporary folder cannot be used.");
        } catch (ReflectiveOperationException | URISyntaxException broken) {
            refuse("程序文件不完整：" + broken + " / The program's file is not complete.");
        }
    }

    private static void obey(Options options, Path war)
            throws Options.Wrong, IOException, ReflectiveOperationException {
        if (options.help()) {
            Console.out().println(Options.HELP);
            return;
        }
        switch (options.command()) {
            case "" -> start(options, war);
            case "verify" -> command(options, war);
            default ->
                throw new Options.Wrong(
                        options.command() + " 随后的版本提供。 / " + options.command() + " comes with a later version.");
        }
    }

    private static void start(Options options, Path war) throws IOException, ReflectiveOperationException {
        Unpacked unpacked = Unpacked.of(war);
        Closing closing = new Closing(unpacked);
        Runtime.getRuntime().addShutdownHook(new Thread(closing, "stop"));
        settings(options, war);
        URLClassLoader loader = unpacked.server();
        closing.first(loader);
        Thread.currentThread().setContextClassLoader(loader);
        closing.first((Closeable)
                loader.loadClass("launcher.Server").getMethod("run", Path.class).invoke(null, unpacked.root()));
    }

    private static void command(Options options, Path war)
            throws Options.Wrong, IOException, ReflectiveOperationException {
        if (!Files.isDirectory(options.data())) {
            throw new Options.Wrong("没有数据文件夹 " + options.data() + "，请用 --data 指明。 / There is no data folder "
                    + options.data() + "; name it with --data.");
        }
        LogManager.getLogManager().reset();
        Unpacked unpacked = Unpacked.of(war);
        Closing closing = new Closing(unpacked);
        Runtime.getRuntime().addShutdownHook(new Thread(closing, "stop"));
        settings(options, war);
        URLClassLoader loader = unpacked.application();
        closing.first(loader);
        Thread.currentThread().setContextClassLoader(loader);
        Object code = loader.loadClass("org.zongwu.App")
                .getMethod("command", List.class)
                .invoke(null, List.of(options.command()));
        System.exit((Integer) code);
    }

    private static void settings(Options options, Path war) throws IOException {
        System.setProperty("zongwu.data", options.data().toString());
        System.setProperty("zongwu.demo", Boolean.toString(options.demo()));
        System.setProperty("zongwu.embedded", "true");
        System.setProperty("zongwu.war", war.toString());
        System.setProperty("zongwu.port", Integer.toString(options.port()));
        System.setProperty("zongwu.bind", bind(options));
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

    private static String sentence(Throwable failed) {
        return failed instanceof IllegalStateException && failed.getMessage() != null
                ? failed.getMessage()
                : "程序出错停下了：" + failed + " / The program stopped on an error.";
    }

    private static void refuse(String sentence) {
        Console.err().println(sentence.replaceAll("\\R", " "));
        System.exit(1);
    }
}
