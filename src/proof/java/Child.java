import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged file as a child process: the practice school in a folder of the proof's own, on a free port of 127.0.0.1. */
final class Child {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(300);

    final int port;
    final double startSeconds;
    private final Process process;

    Child(Path war, Path data, Path work) throws IOException, InterruptedException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path log = work.resolve("child.log");
        long begun = System.nanoTime();
        process = run(war, work, log, "--demo", "--data", data.toString(), "--port", Integer.toString(port));
        while (!Files.readString(log).contains("http://")) {
            if (!process.isAlive() || System.nanoTime() - begun > PATIENCE_NANOS) {
                process.destroyForcibly();
                throw new IllegalStateException("did not start: " + Files.readString(log));
            }
            Thread.sleep(20);
        }
        startSeconds = (System.nanoTime() - begun) / 1e9;
    }

    /** The exit code of {@code verify}; what it said stands in {@code verify.log}. */
    static int verify(Path war, Path data, Path work) throws IOException, InterruptedException {
        return run(war, work, work.resolve("verify.log"), "verify", "--data", data.toString()).waitFor();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** SIGTERM; answers with the exit code. */
    int term() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
            throw new IllegalStateException("still running 30 s after SIGTERM");
        }
        return process.exitValue();
    }

    private static Process run(Path war, Path work, Path log, String... words) throws IOException {
        Path temp = Files.createDirectories(work.resolve("tmp"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-Djava.io.tmpdir=" + temp,
                "-jar",
                war.toString()));
        command.addAll(List.of(words));
        Files.deleteIfExists(log);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }
}
