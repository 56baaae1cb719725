package org.zongwu.sheet.wizard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.zongwu.web.Message;

/** What of the decisions sent by a page must not be kept. */
record Refusals(ImportKind kind) {

    Optional<Message> first(Decisions decisions) {
        return decisions.byTopic().values().stream()
                .flatMap(said -> said.values().stream())
                .flatMap(typed -> kind.refuses(typed).stream())
                .findFirst();
    }

    Map<String, String> rest(String topic, Map<String, String> said) {
        Map<String, String> rest = new LinkedHashMap<>(said);
        if (topic.equals("column")) {
            rest.values().removeIf(meaning -> !Meaning.offered(meaning, kind.targets()));
        }
        rest.entrySet().removeIf(one -> refused(one.getKey()) || refused(one.getValue()));
        return rest;
    }

    private boolean refused(String text) {
        return kind.refuses(text).isPresent();
    }
}
