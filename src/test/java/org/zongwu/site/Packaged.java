package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;

/** The packaged file as a child process, with what it wrote to the console. Its temporary folder is the test's own. */
final class Packaged implements AutoCloseable {
    static final Path WAR = Path.of(System.getProperty("packaged.war"));

    private static final int PATIENCE_SECONDS = 60;
    private static final Pattern ADDRESS = Pattern.compile("http://[^ ]+");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final List<String> out = new CopyOnWriteArrayList<>();
    private final List<String> err = new CopyOnWriteArrayList<>();
    private final CompletableFuture<String> started = new CompletableFuture<>();
    private final CompletableFuture<Void> read;

    private Packaged(Process process) {
        this.process = process;
        this.read = CompletableFuture.allOf(
                CompletableFuture.runAsync(() -> {
                    follow(process.inputReader(StandardCharsets.UTF_8), out, started);
                    started.completeExceptionally(new IllegalStateException("ended"));
                }),
                CompletableFuture.runAsync(
                        () -> follow(process.errorReader(StandardCharsets.UTF_8), err, new CompletableFuture<>())));
    }

    /** {@code words} as behind {@code java -jar zongwu.war}. */
    static Packaged run(Path temp, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temp,
                "-jar",
                WAR.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        return new Packaged(builder.start());
    }

    /** A start that has to succeed: returns when the address is printed. */
    static Packaged start(Path temp, String... words) throws IOException {
        Packaged packaged = run(temp, words);
        packaged.address();
        return packaged;
    }

    /** Where it answers, from its first line. */
    URI address() {
        try {
            Matcher address = ADDRESS.matcher(started.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            assertTrue(address.find(), () -> "no address in " + out);
            return URI.create(address.group());
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            return Assertions.fail("did not start; out " + out + " err " + err, e);
        }
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(address().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    Process process() {
        return process;
    }

    /** The exit code, when everything it printed has been read. */
    int end() throws InterruptedException, ExecutionException, TimeoutException {
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "still running");
        read.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return process.exitValue();
    }

    List<String> out() {
        return out;
    }

    List<String> err() {
        return err;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static void follow(BufferedReader reader, List<String> lines, CompletableFuture<String> first) {
        try (reader) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(line);
                first.complete(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
