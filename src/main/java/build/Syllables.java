package build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes the table of readings the program ships out of a pinyin dictionary: no tones, for each character its usual reading,
 * and only those phrases that are read otherwise than their parts would be. The dictionary itself takes 30 MB at run time.
 */
public final class Syllables {
    private final Map<String, String> readings = new HashMap<>();
    private final Map<String, List<String>> bySyllable = new TreeMap<>();
    private final List<String> phrases = new ArrayList<>();
    private int longest = 1;

    private Syllables() {}

    /** Arguments: the folder with the dictionary's two files, the file to write. */
    public static void main(String[] arguments) throws IOException {
        Syllables table = new Syllables();
        Path folder = Path.of(arguments[0]);
        for (String line : Files.readAllLines(folder.resolve("pinyin_dict_char.txt"))) {
            table.character(line.split("[:,]", -1));
        }
        List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("pinyin_dict_phrase.txt")));
        lines.sort(Comparator.<String>comparingInt(line -> line.indexOf(':')).thenComparing(line -> line));
        lines.forEach(line -> table.phrase(line.split(":", -1)));
        Path out = Path.of(arguments[1]);
        Files.createDirectories(out.getParent());
        Files.writeString(out, table.text());
    }

    /** The basic plane alone: rarer characters stand for themselves. */
    private void character(String[] entry) {
        if (entry.length > 1 && entry[0].length() == 1) {
            String reading = plain(entry[1]);
            readings.put(entry[0], reading);
            bySyllable.computeIfAbsent(reading, r -> new ArrayList<>()).add(entry[0]);
        }
    }

    /** Shorter ones have come before: what they say already is not said again. */
    private void phrase(String[] entry) {
        if (entry.length > 1 && !plain(entry[1]).equals(read(entry[0]))) {
            readings.put(entry[0], plain(entry[1]));
            phrases.add(entry[0] + ' ' + plain(entry[1]));
            longest = Math.max(longest, entry[0].length());
        }
    }

    /** As the program reads: the longest known phrase from the left. */
    private String read(String text) {
        List<String> read = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            int length = Math.min(longest, text.length() - at);
            while (length > 1 && !readings.containsKey(text.substring(at, at + length))) {
                length--;
            }
            String part = text.substring(at, at + length);
            read.add(readings.getOrDefault(part, part));
            at += length;
        }
        return String.join(" ", read);
    }

    private static String plain(String marked) {
        return Normalizer.normalize(marked.replaceAll("[üǖǘǚǜ]", "v"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .strip();
    }

    /** One line a syllable with its characters, then one a phrase with its reading. */
    private String text() {
        String characters = bySyllable.entrySet().stream()
                .map(entry -> entry.getKey() + ' ' + String.join("", entry.getValue()) + '\n')
                .collect(Collectors.joining());
        return characters + '\n' + String.join("\n", phrases) + '\n';
    }
}
