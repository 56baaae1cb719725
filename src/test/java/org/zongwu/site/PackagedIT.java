package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged file, started as a school starts it. */
class PackagedIT {
    @TempDir
    static Path home;

    private static Packaged school;

    @TempDir
    Path temp;

    @BeforeAll
    static void startAFreshSchool() throws IOException {
        Path schoolTemp = Files.createDirectory(home.resolve("temp"));
        school = Packaged.start(schoolTemp, "--port", "0", "--data", data().toString());
    }

    @AfterAll
    static void stopTheSchool() {
        school.close();
    }

    @Test
    void healthAnswersWithoutVersionOrCookie() throws Exception {
        HttpResponse<String> health = school.get("/health");
        assertEquals(200, health.statusCode());
        assertEquals("{\"status\":\"ok\"}", health.body());
        assertTrue(health.headers().firstValue("Set-Cookie").isEmpty());
        assertTrue(health.headers().firstValue("Server").isEmpty());
    }

    @Test
    void theConsoleHasTheAddressAndTheSetUpCodeAndNothingElse() throws Exception {
        school.get("/login");
        assertEquals(2, school.out().size(), () -> school.out().toString());
        assertTrue(school.out().get(0).startsWith("总务通已启动 / Zongwu is running: http://127.0.0.1:"));
        String code = Files.readString(data().resolve("setup-code.txt")).strip();
        assertEquals("开通码 / set-up code: " + code, school.out().get(1));
        assertEquals(List.of(), school.err());
    }

    @Test
    void aSecondProgramOnTheSameFolderIsRefused() throws Exception {
        assertRefused("zongwu-data", "--port", "0", "--data", data().toString());
        assertEquals(200, school.get("/health").statusCode());
    }

    @Test
    void aTakenPortIsRefusedBeforeAnythingIsWritten() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            Path data = temp.resolve("other");
            assertRefused("端口 " + port + " 已经被别的程序占用", "--port", port, "--data", data.toString());
            assertFalse(Files.exists(data));
        }
    }

    @Test
    void anAddressOfAnotherComputerIsRefusedBeforeAnythingIsWritten() throws Exception {
        Path data = temp.resolve("other");
        assertRefused("没有网络地址 192.0.2.1", "--bind", "192.0.2.1", "--port", "0", "--data", data.toString());
        assertFalse(Files.exists(data));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot 8080", "--port x", "--bind 999.1.1.1", "--data", "backup", "restore", ""})
    void aWrongCommandLineIsOneSentence(String words) throws Exception {
        assertRefused(
                " / ",
                Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new));
        assertFalse(Files.exists(Packaged.WAR.resolveSibling("zongwu-data")));
    }

    @Test
    void theProgramsOwnFilesAreNotServed() throws Exception {
        for (String path : List.of("/launcher/Launcher.class", "/launcher;x/Server.class")) {
            assertEquals(403, school.get(path).statusCode(), path);
        }
        for (String path : List.of("/WEB-INF/embed/jsp.jar", "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF")) {
            HttpResponse<String> answer = school.get(path);
            assertEquals(404, answer.statusCode(), path);
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""),
                    path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE",
                "GET /%zz HTTP/1.1",
                "GET /..%2f..%2fetc HTTP/1.1",
                "GET / HTTP/9.9",
                "TRACE / HTTP/1.1",
                "GET /login?a=<x> HTTP/1.1"
            })
    void whatTomcatRefusesItselfIsAPlainSentence(String line) throws Exception {
        String answer = raw(line);
        assertTrue(answer.matches("(?s)HTTP/1.1 (4|5)\\d\\d .*"), answer);
        assertTrue(answer.contains("这个请求不能处理 / This request cannot be answered"), answer);
        assertFalse(answer.contains("Tomcat") || answer.contains("org.apache"), answer);
    }

    @Test
    void bigStaticFilesGoOutCompressed() throws Exception {
        String head = raw("GET /static/lib/echarts/6.0.0/echarts.common.min.js HTTP/1.1", "Accept-Encoding: gzip");
        assertTrue(head.contains("Content-Encoding: gzip"), head);
    }

    @Test
    void theAccessLogHasNoQueriesAndNothingOfTheBox() throws Exception {
        for (String path : List.of("/login?secret=1", "/box?text=2", "/box/new", "/%62ox", "/box;v=1")) {
            school.get(path);
        }
        raw("GET /box/%zz HTTP/1.1");
        school.get("/search?q=last");
        String log = log("access");
        assertTrue(log.contains("GET /login 303"), log);
        assertTrue(log.contains("GET /search "), log);
        assertFalse(log.contains("secret") || log.contains("ox") || log.contains("="), log);
    }

    @Test
    void onlyTheOwnerReadsTheLogs() throws Exception {
        assertFalse(log("zongwu").isEmpty());
        try (Stream<Path> logs = Files.list(data().resolve("logs"))) {
            for (Path file : logs.toList()) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
    }

    @Test
    void aRunningRequestEndsBeforeTheProgramDoes() throws Exception {
        Path data = temp.resolve("school");
        try (Packaged stopped = Packaged.start(temp, "--port", "0", "--data", data.toString());
                Socket socket = connect(stopped)) {
            OutputStream out = socket.getOutputStream();
            out.write(request(
                    "POST /login HTTP/1.1",
                    "Content-Type: application/x-www-form-urlencoded",
                    "Expect: 100-continue",
                    "Content-Length: 10"));
            out.write("usern".getBytes(StandardCharsets.US_ASCII));
            assertTrue(line(socket).contains("100"), "the program is reading the form");
            stopped.process().destroy();
            assertThrows(
                    TimeoutException.class, () -> stopped.process().onExit().get(1, TimeUnit.SECONDS));
            out.write("ame=x".getBytes(StandardCharsets.US_ASCII));
            String rest = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(rest.strip().matches("(?s)HTTP/1.1 [34]\\d\\d .*"), rest);
            assertEquals(143, stopped.end());
            assertEquals(List.of(), stopped.err());
        }
        assertEquals(List.of(), unpacked(temp));
        assertTrue(Files.notExists(data.resolve("zongwu.db-wal")), "closed in order");
        try (Packaged verify = Packaged.run(temp, "verify", "--data", data.toString())) {
            assertEquals(0, verify.end(), () -> verify.out() + " " + verify.err());
            assertEquals(List.of(), verify.err());
        }
        assertEquals(List.of(), unpacked(temp));
    }

    @Test
    void whatAKilledProgramLeftIsSweptAtTheNextStart() throws Exception {
        Path data = temp.resolve("school");
        Packaged killed = Packaged.start(temp, "--port", "0", "--data", data.toString());
        List<String> left = unpacked(temp);
        killed.close();
        assertEquals(left, unpacked(temp));
        try (Packaged next = Packaged.start(temp, "--port", "0", "--data", data.toString())) {
            assertEquals(200, next.get("/health").statusCode());
            assertEquals(1, unpacked(temp).size());
            assertFalse(unpacked(temp).containsAll(left));
        }
    }

    private void assertRefused(String part, String... words) throws Exception {
        try (Packaged refused = Packaged.run(temp, words)) {
            assertEquals(1, refused.end(), () -> refused.out() + " " + refused.err());
            assertEquals(List.of(), refused.out());
            assertEquals(1, refused.err().size(), () -> refused.err().toString());
            assertTrue(refused.err().get(0).contains(part), () -> refused.err().toString());
        }
        assertEquals(List.of(), unpacked(temp));
    }

    private static Path data() {
        return home.resolve("zongwu-data");
    }

    private static String log(String name) throws IOException {
        try (Stream<Path> logs = Files.list(data().resolve("logs"))) {
            List<Path> files = logs.filter(file -> file.getFileName().toString().startsWith(name + "."))
                    .toList();
            StringBuilder all = new StringBuilder();
            for (Path file : files) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    private static List<String> unpacked(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("zongwu-run-"))
                    .collect(Collectors.toList());
        }
    }

    private static String raw(String line, String... headers) throws IOException {
        try (Socket socket = connect(school)) {
            socket.getOutputStream().write(request(line, headers));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Socket connect(Packaged to) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), to.address().getPort());
    }

    private static byte[] request(String line, String... headers) {
        List<String> lines = new ArrayList<>(List.of(line, "Host: 127.0.0.1", "Connection: close"));
        lines.addAll(List.of(headers));
        return (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String line(Socket socket) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int sign = socket.getInputStream().read();
                sign >= 0 && sign != '\n';
                sign = socket.getInputStream().read()) {
            line.append((char) sign);
        }
        return line.toString();
    }
}
