package org.zongwu.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be wrong with sentences in two languages, and with the code that asks for them. Every answer is a list of faults in words. */
final class MessageLint {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)(,[^}]*)?}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    /** A number is grouped when it is shown: 2,026 for a year. So what counts nothing must come as text. */
    private static final Pattern NO_AMOUNT = Pattern.compile("(?i).*\\b(get)?(year|id)(\\(\\))?$");

    private static final String NO_KEYS =
            "Entry\\.of\\(\\s*|Figure\\(\\s*|Check\\(|\\.put\\(tx, |\\.get\\(tx, |getOrDefault\\(|NAME = |SETTING = |\\bentry\\("
                    + "|\\.as\\(|figure\\(\"[^\"]*\", |number\\(";

    private MessageLint() {}

    /** Key and sentence of one file, as its lines say it; a key that stands twice is told. */
    static Map<String, String> read(List<String> lines, String prefix, List<String> faults) {
        Map<String, String> sentences = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String key = line.substring(0, line.indexOf('='));
            if (sentences.put(key, line.substring(line.indexOf('=') + 1)) != null) {
                faults.add(key + " stands twice");
            }
            if (!key.startsWith(prefix + ".")) {
                faults.add(key + " does not begin with the name of its file");
            }
        }
        return sentences;
    }

    /** Two languages of one bundle held against each other. */
    static List<String> differences(Map<String, String> chinese, Map<String, String> english) {
        List<String> faults = new ArrayList<>();
        Stream.of(chinese, english)
                .flatMap(bundle -> bundle.keySet().stream())
                .distinct()
                .forEach(key -> {
                    String zh = chinese.getOrDefault(key, "");
                    String en = english.getOrDefault(key, "");
                    if (zh.isBlank() || en.isBlank()) {
                        faults.add(key + " is missing in one language");
                    } else if (!arguments(zh).equals(arguments(en))) {
                        faults.add(
                                key + " takes " + arguments(zh) + " in Chinese and " + arguments(en) + " in English");
                    }
                });
        return faults;
    }

    static List<String> apostrophes(Map<String, String> sentences) {
        return sentences.entrySet().stream()
                .filter(sentence -> LONE_APOSTROPHE.matcher(sentence.getValue()).find())
                .map(sentence -> sentence.getKey() + " has an apostrophe that swallows what follows; write it twice")
                .toList();
    }

    /**
     * Keys that {@code source} asks for and that are not there; a text that ends in a dot is the beginning of keys. Names of
     * acts, figures, checks and settings look like keys and are none.
     */
    static List<String> unknown(String source, char quote, Set<String> keys) {
        Set<String> families =
                keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
        Pattern literal = Pattern.compile(
                "(" + NO_KEYS + ")?" + quote + "((?:" + String.join("|", families) + ")\\.[\\w.]*)" + quote);
        return literal.matcher(source)
                .results()
                .filter(match -> match.group(1) == null)
                .map(match -> match.group(2))
                .filter(key ->
                        key.endsWith(".") ? keys.stream().noneMatch(k -> k.startsWith(key)) : !keys.contains(key))
                .map(key -> "no sentence " + key)
                .toList();
    }

    /** Years and ids that are given as numbers to a sentence that groups them; numbers of papers and codes are texts already. */
    static List<String> grouped(String source, char quote, Map<String, String> sentences) {
        Pattern call = Pattern.compile(quote + "([a-z]+\\.[\\w.]+)" + quote + "\\s*,\\s*([^;{}]*)");
        return call.matcher(source)
                .results()
                .filter(match -> sentences.containsKey(match.group(1)))
                .flatMap(match -> faults(match, sentences.get(match.group(1))))
                .toList();
    }

    private static Stream<String> faults(MatchResult call, String sentence) {
        List<String> given = split(call.group(2));
        return ARGUMENT.matcher(sentence)
                .results()
                .filter(argument -> argument.group(2) == null)
                .map(argument -> Integer.parseInt(argument.group(1)))
                .filter(index -> index < given.size()
                        && NO_AMOUNT.matcher(given.get(index)).matches())
                .map(index -> call.group(1) + " groups the number " + given.get(index));
    }

    /** The arguments of a call, up to its closing bracket. */
    private static List<String> split(String rest) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < rest.length() && depth >= 0; i++) {
            char c = rest.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || (depth == 0 && c == ',')) {
                arguments.add(rest.substring(from, i).strip());
                from = i + 1;
            }
        }
        return arguments;
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
