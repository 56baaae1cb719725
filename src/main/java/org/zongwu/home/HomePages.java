package org.zongwu.home;

import java.util.List;

/** What the pages of this package show. */
public final class HomePages {
    private HomePages() {}

    public record Home(String greeting, List<Todo> todos, List<Figure> figures) {}

    public record Todo(String text, String action, String actionHref, String kind, int count) {}

    public record Figure(String noun, String label, long value, String text, String unit, String figureHref) {}

    public record Search(String text, List<Hit> hits) {}

    public record Hit(String icon, String title, String line, String hitHref) {}
}
