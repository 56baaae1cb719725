package org.zongwu.sheet.wizard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.zongwu.web.Request;

/**
 * What the check page sends: {@code column.N} with {@code heading.N}, {@code answer.N} with {@code question.N},
 * {@code repair.N} with {@code cell.N}, and for every sheet and missing thing shown ({@code sheets}, {@code lacking}) whether
 * its tick ({@code sheet}, {@code make}) was left on. A cell may be mended to nothing; an answer left out is none.
 */
record Decisions(Map<String, Map<String, String>> byTopic, Set<String> replaced) {

    static Decisions of(Request request) {
        Map<String, Map<String, String>> topics = new LinkedHashMap<>();
        Set<String> replaced = new TreeSet<>();
        pairs(request, "heading", "column", topics);
        pairs(request, "question", "answer", topics);
        pairs(request, "cell", "repair", topics);
        unticked(request, "sheets", "sheet", "sheetOff", topics, replaced);
        unticked(request, "lacking", "make", "notMade", topics, replaced);
        return new Decisions(topics, replaced);
    }

    private static void pairs(Request request, String name, String value, Map<String, Map<String, String>> topics) {
        Map<String, String> said = new LinkedHashMap<>();
        request.fields().forEach((field, values) -> {
            if (field.startsWith(name + ".")) {
                String given = request.field(value + field.substring(name.length()));
                if (!given.equals(ImportPages.OPEN) && (!given.isEmpty() || !value.equals("answer"))) {
                    said.put(values.get(0), given);
                }
            }
        });
        topics.put(value, said);
    }

    private static void unticked(
            Request request,
            String shown,
            String ticked,
            String topic,
            Map<String, Map<String, String>> topics,
            Set<String> replaced) {
        List<String> all = request.fields(shown);
        if (!all.isEmpty()) {
            Map<String, String> off = new LinkedHashMap<>();
            all.stream().filter(name -> !request.fields(ticked).contains(name)).forEach(name -> off.put(name, "off"));
            topics.put(topic, off);
            replaced.add(topic);
        }
    }
}
