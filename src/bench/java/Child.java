import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One of the two servers, a child process with the same flags as the other. */
final class Child implements AutoCloseable {
    private static final List<String> FLAGS = List.of("-Xmx192m", "-XX:+UseSerialGC");
    private static final double PATIENCE_SECONDS = 180;

    private final Process process;
    /** From the start of the process to the first page. */
    final double startSeconds;

    Child(Path folder, Path log, String firstPage, List<String> command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of("java"));
        all.addAll(FLAGS);
        all.addAll(command);
        long from = System.nanoTime();
        process = new ProcessBuilder(all)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        HttpRequest request = HttpRequest.newBuilder(URI.create(firstPage)).build();
        while (!answers(request)) {
            if (!process.isAlive() || seconds(from) > PATIENCE_SECONDS) {
                throw new IllegalStateException("no page at " + firstPage + ", see " + log);
            }
            Thread.sleep(20);
        }
        startSeconds = seconds(from);
    }

    private static boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    static double seconds(long fromNanos) {
        return (System.nanoTime() - fromNanos) / 1e9;
    }

    /** Memory the process holds, in MB. */
    double resident() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    /** SIGTERM, and waits for the end. */
    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
