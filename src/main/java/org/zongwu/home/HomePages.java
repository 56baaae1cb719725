package org.zongwu.home;

import java.util.List;

/** What the pages of this package show. */
public final class HomePages {
    private HomePages() {}

    /** {@code here} says what there is for somebody whose own work this version does not do yet; empty for all others. */
    public record Home(
            String greeting, String sub, String here, List<Todo> todos, List<Figure> figures, List<Quick> quick) {}

    public record Todo(String noun, String text, String action, String actionHref, String kind, long count) {}

    public record Figure(String noun, String label, long value, String text, String unit, String figureHref) {}

    /** A page that is opened often. */
    public record Quick(String icon, String label, String quickHref) {}

    public record Search(String text, long total, List<Group> groups) {}

    /** {@code allHref} leads to the list of all {@code total}, or is empty. */
    public record Group(String noun, String title, long total, String all, String allHref, List<Hit> hits) {}

    public record Hit(String icon, String title, String line, String gone, String hitHref) {}
}
