package launcher;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What stood on the command line. {@code command} is the first word ({@code verify}), or empty for a start. */
record Options(String command, int port, String bind, Path data, boolean demo, boolean help) {
    static final String HELP = """
            java -jar zongwu.war [verify] [--port 8080] [--bind 127.0.0.1] [--data FOLDER] [--demo] [--help]
              --port   端口 / the port (8080)
              --bind   监听地址 / the address to listen on (127.0.0.1, or what set-up chose)
              --data   数据文件夹 / the data folder (zongwu-data beside this file)
              --demo   练习学校 / a practice school of its own (zongwu-demo beside this file)
              verify   核对数据文件夹 / check the data folder and say what is wrong""";

    private static final int DEFAULT_PORT = 8080;
    private static final int HIGHEST_PORT = 65535;
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final String ADDRESS = OCTET + "(\\." + OCTET + "){3}|[0-9a-fA-F:]*:[0-9a-fA-F:]*|localhost";
    private static final List<String> COMMANDS = List.of("verify", "backup", "restore");

    /** A sentence for the person at the console. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        Wrong(String sentence) {
            super(sentence);
        }
    }

    /** {@code war}: the program's own file, beside which the data folder lies unless another is named. */
    static Options read(List<String> words, Path war) throws Wrong {
        boolean isCommand = !words.isEmpty() && COMMANDS.contains(words.get(0));
        Reading reading = new Reading();
        reading.all(words.subList(isCommand ? 1 : 0, words.size()));
        Path home = war.toAbsolutePath().getParent();
        if (reading.data.isEmpty() && !reading.demo && !reading.help && inMavenTarget(home)) {
            throw new Wrong("target 文件夹会被 mvn clean 清掉，正式使用请用 --data 指定数据文件夹。"
                    + " / target is emptied by mvn clean; for a real school name a folder with --data.");
        }
        Path data = reading.data.orElse(home.resolve(reading.demo ? "zongwu-demo" : "zongwu-data"));
        return new Options(
                isCommand ? words.get(0) : "",
                reading.port,
                reading.bind,
                data.toAbsolutePath().normalize(),
                reading.demo,
                reading.help);
    }

    private static boolean inMavenTarget(Path home) {
        return home.endsWith("target") && Files.exists(home.resolveSibling("pom.xml"));
    }

    private static final class Reading {
        private int port = DEFAULT_PORT;
        private String bind = "";
        private Optional<Path> data = Optional.empty();
        private boolean demo;
        private boolean help;

        void all(List<String> words) throws Wrong {
            for (int i = 0; i < words.size(); i++) {
                switch (words.get(i)) {
                    case "--demo" -> demo = true;
                    case "--help" -> help = true;
                    case "--port" -> port = port(value(words, ++i));
                    case "--bind" -> bind = bind(value(words, ++i));
                    case "--data" -> data = Optional.of(folder(value(words, ++i)));
                    default ->
                        throw new Wrong("不认识的选项 " + words.get(i) + "，用 --help 看有哪些。 / Unknown option " + words.get(i)
                                + "; see --help.");
                }
            }
        }

        private static String value(List<String> words, int at) throws Wrong {
            if (at >= words.size() || words.get(at).isBlank() || words.get(at).startsWith("--")) {
                String option = words.get(at - 1);
                throw new Wrong("选项 " + option + " 后面少一个值。 / The option " + option + " needs a value.");
            }
            return words.get(at);
        }

        private static int port(String text) throws Wrong {
            if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT) {
                return Integer.parseInt(text);
            }
            throw new Wrong(
                    "端口要填 0 到 65535 的数，不是 " + text + "。 / The port is a number from 0 to 65535, not " + text + ".");
        }

        private static String bind(String text) throws Wrong {
            if (text.matches(ADDRESS)) {
                return text;
            }
            throw new Wrong("监听地址要填 IP，例如 127.0.0.1 或 0.0.0.0，不是 " + text
                    + "。 / The address is an IP such as 127.0.0.1 or 0.0.0.0, not " + text + ".");
        }

        private static Path folder(String text) throws Wrong {
            try {
                return Path.of(text);
            } catch (InvalidPathException e) {
                throw new Wrong("文件夹名 " + text + " 不能用。 / The folder name " + text + " cannot be used.");
            }
        }
    }
}
