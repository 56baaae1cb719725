package org.zongwu.site;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The packages below a root, in their order (architecture 2, rules 1 to 3). Each imports only what stands left of it;
 * whatever is not named here is a feature and stands at the right. {@code home} and {@code summary} are features too, so
 * they see the others through {@code desk} alone.
 */
record Layers(String root) {
    private static final List<String> ORDER =
            List.of("access", "db", "web", "audit", "sheet", "school", "paperwork", "desk", "rule", "finding", "check");
    private static final String DEMO = "demo";

    /** Feature → feature, each with its reason. */
    private static final Map<String, String> ALLOWED =
            Map.of("classroom → asset", "a classroom's list shows the cards standing in it");

    Rule rule() {
        return Rule.onDependencies(
                "each package imports only what stands left of it",
                (from, dependency) -> forbidden(from, dependency.getTargetClass()));
    }

    private boolean forbidden(JavaClass from, JavaClass to) {
        Optional<String> here = layer(from);
        Optional<String> there = layer(to);
        if (here.isEmpty() || there.isEmpty() || here.equals(there)) {
            return false;
        }
        return !may(here.get(), there.get());
    }

    private boolean may(String here, String there) {
        if (here.isEmpty()) {
            return true; // App sees everything
        }
        if (there.isEmpty() || there.equals(DEMO)) {
            return false; // nobody imports App, and only App the demo
        }
        if (ORDER.contains(there)) {
            return !ORDER.contains(here) || ORDER.indexOf(there) < ORDER.indexOf(here);
        }
        return here.equals(DEMO) || ALLOWED.containsKey(here + " → " + there);
    }

    /** The first package below the root; empty for the root itself, nothing for what stands outside. */
    Optional<String> layer(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(root)) {
            return Optional.of("");
        }
        return name.startsWith(root + ".")
                ? Optional.of(name.substring(root.length() + 1).replaceAll("\\..*", ""))
                : Optional.empty();
    }
}
