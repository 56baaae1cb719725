package org.zongwu.audit;

/** What the audit page looks for; an empty text lets everything through. {@code from} and {@code to} are ISO dates. */
public record TrailFilter(String person, String object, String kind, String from, String to) {
    static final String WHERE = """
            (:person = '' or instr(person, :person) > 0)
            and (:object = '' or instr(object, :object) > 0)
            and (:kind = '' or object_kind = :kind)
            and (:from = '' or at >= :from)
            and (:to = '' or at < :to)""";
}
