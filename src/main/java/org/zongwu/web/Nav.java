package org.zongwu.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zongwu.access.Permission;
import org.zongwu.access.User;

/** The left menu as a table: what stands in it, and who sees it. A group without a visible entry is left out,
 * and an address that stands in two groups is shown in the first of them that may be seen. */
public record Nav(List<Group> groups) {

    public record Group(String icon, String key, List<Entry> entries) {}

    /** {@code icon} is shown where the entry stands alone, on the desk. */
    public record Entry(String icon, String href, String key, Permission permission) {}

    public record NavGroup(String icon, String label, boolean open, List<NavItem> items) {}

    public record NavItem(String icon, String href, String label, int count, boolean current) {}

    /** What {@code user} sees of it, on the page at {@code path}; {@code counts} says per address how much waits there. */
    public List<NavGroup> shown(User user, String path, Map<String, Integer> counts, Texts texts, Lang lang) {
        String current = current(path);
        Set<String> seen = new HashSet<>();
        return groups.stream()
                .map(group -> group(group, user, seen))
                .filter(group -> !group.entries().isEmpty())
                .map(group -> new NavGroup(
                        group.icon(),
                        texts.text(lang, group.key()),
                        group.entries().stream().anyMatch(entry -> entry.href().equals(current)),
                        group.entries().stream()
                                .map(entry -> new NavItem(
                                        entry.icon(),
                                        entry.href(),
                                        texts.text(lang, entry.key()),
                                        counts.getOrDefault(entry.href(), 0),
                                        entry.href().equals(current)))
                                .toList()))
                .toList();
    }

    private static Group group(Group group, User user, Set<String> seen) {
        List<Entry> visible = group.entries().stream()
                .filter(entry -> user.may(entry.permission()))
                .filter(entry -> seen.add(entry.href()))
                .toList();
        return new Group(group.icon(), group.key(), visible);
    }

    /** The entry whose address is the longest beginning of the path: /assets/12 belongs to /assets, /assets/new to itself. */
    private String current(String path) {
        String best = "";
        for (Group group : groups) {
            for (Entry entry : group.entries()) {
                String href = entry.href();
                boolean inside = path.equals(href) || (href.length() > 1 && path.startsWith(href + "/"));
                if (inside && href.length() > best.length()) {
                    best = href;
                }
            }
        }
        return best;
    }
}
