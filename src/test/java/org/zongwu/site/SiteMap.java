package org.zongwu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zongwu.web.FeatureServlet;
import org.zongwu.web.Route;

/** All routes of the site, read from the tables of its servlets. */
record SiteMap(Map<String, List<Route>> tables, Map<String, String> names) {

    /** One line of the map: the address with its parameters in braces. */
    record Line(String address, Route route, String servlet) {
        @Override
        public String toString() {
            return route.method() + " " + address + " " + route.permission() + " " + servlet;
        }
    }

    static SiteMap of(Map<String, FeatureServlet> servlets) {
        return new SiteMap(
                servlets.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                        .routes())),
                servlets.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                        .getClass()
                        .getSimpleName())));
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        tables.forEach((at, routes) -> routes.forEach(
                route -> lines.add(new Line(address(at, route.path()), route, names.getOrDefault(at, "")))));
        lines.sort(java.util.Comparator.comparing((Line line) -> line.address())
                .thenComparing(line -> line.route().method()));
        return lines;
    }

    String text() {
        return lines().stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** What makes the map ambiguous: a line twice, or a route that another servlet's address takes away. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (Line line : lines()) {
            if (!seen.add(line.route().method() + " " + line.address())) {
                faults.add("twice: " + line);
            }
            if (line.route().permission() == null) {
                faults.add("without a permission: " + line);
            }
        }
        tables.forEach((at, routes) -> routes.forEach(route -> tables.keySet().stream()
                .filter(other -> other.length() > Math.max(1, at.length()) && below(address(at, route.path()), other))
                .forEach(other -> faults.add("taken by " + other + ": " + address(at, route.path())))));
        return faults;
    }

    private static boolean below(String address, String other) {
        return address.equals(other) || address.startsWith(other + "/");
    }

    private static String address(String at, String path) {
        return at.equals("/") ? "/" + path : at + path;
    }
}
