package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The zip a school downloads. */
class ZipIT {
    private static final Path ZIP = Path.of(System.getProperty("packaged.zip"));
    private static final int RUNNABLE = 0755;

    @TempDir
    Path home;

    @Test
    void theWindowsFilesAreReadByEveryWindows() throws IOException {
        for (String name : List.of("启动总务通.bat", "练习学校.bat", "bin/zongwu.bat")) {
            String text = new String(bytes(name), StandardCharsets.ISO_8859_1);
            assertTrue(text.chars().allMatch(sign -> sign < 128), name + " is ASCII");
            assertFalse(text.replace("\r\n", "").contains("\n"), name + " has CRLF");
        }
        assertTrue(new String(bytes("说明.txt"), StandardCharsets.UTF_8).contains("启动总务通.bat"));
    }

    @Test
    void theShellFilesMayBeRun() throws IOException {
        try (ZipFile zip = open()) {
            for (String name : List.of("start.sh", "demo.sh")) {
                assertEquals(RUNNABLE, entry(zip, name).getUnixMode() & 0777, name);
            }
        }
        assertFalse(new String(bytes("start.sh"), StandardCharsets.UTF_8).contains("\r"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
    void theStartFileFindsJavaAndPassesTheOptionsOn() throws Exception {
        unpack("start.sh", "zongwu.war");
        assertTrue(run(System.getProperty("java.home"), "--help").contains("--demo"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
    void anOldJavaIsASentence() throws Exception {
        unpack("start.sh", "bin/no-java.txt");
        Path old = Files.createDirectories(home.resolve("old/bin"));
        Path java = Files.writeString(old.resolve("java"), "#!/bin/sh\necho 'java version \"1.8.0_202\"' >&2\n");
        assertTrue(java.toFile().setExecutable(true));
        assertTrue(run(old.getParent().toString(), "--help").startsWith("没有找到 Java 17"));
    }

    private String run(String javaHome, String option) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder("sh", home.resolve("start.sh").toString(), option).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", javaHome);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return printed;
    }

    private void unpack(String... names) throws IOException {
        for (String name : names) {
            Path file = home.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes(name));
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (ZipFile zip = open();
                InputStream in = zip.getInputStream(entry(zip, name))) {
            return in.readAllBytes();
        }
    }

    private static ZipFile open() throws IOException {
        return ZipFile.builder().setPath(ZIP).get();
    }

    private static ZipArchiveEntry entry(ZipFile zip, String name) {
        String folder = ZIP.getFileName().toString().replace(".zip", "/");
        return zip.getEntry(folder + name);
    }
}
