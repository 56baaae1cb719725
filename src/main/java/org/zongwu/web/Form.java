package org.zongwu.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form holds when it is shown: the values as typed (or as stored), what is wrong with them, and the one-time key
 * under which it will be sent. Made by {@link Request#form(Map)} for an empty or stored one, {@link Request#form(Errors)}
 * for one that was refused.
 */
public record Form(
        Map<String, List<String>> values, Map<String, String> problems, List<FieldError> errors, String key) {

    public Form {
        values = new LinkedHashMap<>(values);
        problems = Map.copyOf(problems);
        errors = List.copyOf(errors);
    }

    public String value(String name) {
        List<String> found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? "" : found.get(0);
    }

    public List<String> values(String name) {
        return values.getOrDefault(name, List.of());
    }

    public boolean holds(String name, String value) {
        return values(name).contains(value);
    }

    public String error(String name) {
        return problems.getOrDefault(name, "");
    }

    public boolean has(String name) {
        return problems.containsKey(name);
    }

    public boolean refused() {
        return !errors.isEmpty();
    }

    /** The same form with one value replaced, such as the version after somebody else's change. */
    public Form with(String name, String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(values);
        changed.put(name, List.of(value));
        return new Form(changed, problems, errors, key);
    }

    static Form shown(
            Map<String, List<String>> values, Errors errors, String key, String labels, Texts texts, Lang lang) {
        Map<String, String> problems = new LinkedHashMap<>();
        List<FieldError> list = new ArrayList<>();
        errors.all().forEach((field, message) -> {
            String text = texts.text(lang, message);
            String label = labels + field.replaceFirst("\\..*", "");
            problems.put(field, text);
            list.add(new FieldError(field, texts.knows(label) ? texts.text(lang, label) : "", text));
        });
        return new Form(values, problems, list, key);
    }
}
