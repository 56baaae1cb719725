package org.zongwu.sheet.wizard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A file read under the choices made so far: its facts, and its sheets and columns for the person to confirm. */
public record Reading(Facts facts, List<SheetFound> sheets, List<HeadFound> heads) {
    /** Between the headings of a file, brought to a short text, and one of them. */
    static final String AMONG = "\u001f";

    public record SheetFound(String name, int rows, boolean off) {}

    /** {@code samples} are different values from below; {@code among} is short for the headings it stands among. */
    record HeadFound(String heading, Meaning meaning, Optional<Doubt> doubt, List<String> samples, String among) {}

    List<HeadFound> doubts() {
        return heads.stream().filter(head -> head.doubt().isPresent()).toList();
    }

    boolean recognised() {
        return heads.stream()
                .anyMatch(head -> !head.meaning().none() || head.doubt().isPresent());
    }

    /** A meaning holds wherever the heading comes again, "not used" only among the same headings. */
    Map<String, String> memory(Map<String, String> said) {
        Map<String, String> memory = new LinkedHashMap<>();
        for (HeadFound head : heads) {
            String meaning = said.get(head.heading());
            if (meaning != null) {
                memory.put(head.among() + AMONG + head.heading(), meaning);
                if (!meaning.isEmpty()) {
                    memory.put(head.heading(), meaning);
                }
            }
        }
        return memory;
    }

    /** The columns in their order, to be remembered. */
    Map<String, String> layout() {
        Map<String, String> layout = new LinkedHashMap<>();
        List<Laid> laid = new ArrayList<>();
        heads.forEach(head -> laid.add(new Laid(head.heading(), head.meaning())));
        for (int i = 0; i < laid.size(); i++) {
            layout.put(String.format(Locale.ROOT, "%03d", i), laid.get(i).text());
        }
        return layout;
    }
}
