package org.zongwu.sheet.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads files in a program of its own that has 64 MB in all. */
final class SmallMemory {
    private SmallMemory() {}

    /** Arguments: files. Prints name, answer and milliseconds for each. */
    public static void main(String[] files) {
        for (String file : files) {
            long start = System.nanoTime();
            String answer;
            try {
                answer = Read.refusal(Path.of(file));
            } catch (OutOfMemoryError | RuntimeException e) {
                answer = e.toString();
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            System.out.println(Path.of(file).getFileName() + "\t" + answer + "\t" + millis);
        }
    }

    static List<String> run(Collection<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                SmallMemory.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        Process child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> lines = child.inputReader(StandardCharsets.UTF_8).lines().toList();
        child.waitFor();
        return lines;
    }
}
