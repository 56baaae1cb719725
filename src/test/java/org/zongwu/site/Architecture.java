package org.zongwu.site;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules of architecture 2 as data, for the program and for planted classes alike. */
final class Architecture {
    private static final String JDBI_NESTED = "org.jdbi.v3.core.mapper.Nested";
    private static final Set<String> FORBIDDEN_TYPES =
            Set.of("java.lang.ThreadLocal", "java.util.Date", "java.util.Calendar", "java.text.SimpleDateFormat");
    /** What changes although its field is final. */
    private static final Set<String> MUTABLE = Set.of(
            "java.util.HashMap",
            "java.util.LinkedHashMap",
            "java.util.TreeMap",
            "java.util.EnumMap",
            "java.util.ArrayList",
            "java.util.HashSet",
            "java.util.concurrent.ConcurrentHashMap",
            "java.util.concurrent.ConcurrentMap",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicReference",
            "java.lang.StringBuilder");

    private final Layers layers;

    Architecture(String root) {
        this.layers = new Layers(root);
    }

    List<Rule> rules() {
        return List.of(
                layers.rule(), sql(), servlets(), pureKinds(), pages(), statics(), types(), console(), clock(), html());
    }

    /** Nested only names the parts of a record that Jdbi fills; a record with it holds no SQL. */
    private Rule sql() {
        return Rule.onDependencies("java.sql and Jdbi only in db and *Dao", (from, dependency) -> {
            String target = dependency.getTargetClass().getName();
            return (target.startsWith("java.sql.") || target.startsWith("org.jdbi."))
                    && !target.equals(JDBI_NESTED)
                    && !in(from, "db")
                    && !outer(from).endsWith("Dao");
        });
    }

    private Rule servlets() {
        return Rule.onDependencies(
                "jakarta.servlet only in web, App and launcher",
                (from, dependency) -> dependency.getTargetClass().getName().startsWith("jakarta.servlet.")
                        && !in(from, "web")
                        && !in(from, ""));
    }

    private Rule pureKinds() {
        return Rule.onDependencies("*Rules, *Form, *Draft and access are pure", (from, dependency) -> {
            String target = dependency.getTargetClass().getName();
            boolean pure = in(from, "access") || (outer(from).matches(".*(Rules|Form|Draft)") && !in(from, "web"));
            return pure
                    && (target.startsWith("java.sql.")
                            || target.startsWith("org.jdbi.")
                            || target.startsWith("jakarta.servlet."));
        });
    }

    private Rule pages() {
        return new Rule("what a page is given is a public record", type -> {
            if (!outer(type).endsWith("Pages") || type.getSimpleName().equals(outer(type)) || type.isAnonymousClass()) {
                return Stream.empty();
            }
            return Stream.concat(
                    isPublicValue(type) ? Stream.empty() : Stream.of(type.getName() + " is no public record"),
                    type.getFields().stream()
                            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                            .flatMap(field -> parts(field.getType())
                                    .filter(part -> ours(part) && !isPublicValue(part))
                                    .map(part -> field.getFullName() + " hands out " + part.getName())));
        });
    }

    private Rule statics() {
        return new Rule("no mutable static", type -> type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !field.getName().startsWith("$"))
                .filter(Architecture::changes)
                .map(JavaField::getFullName));
    }

    private Rule types() {
        return Rule.onDependencies(
                "no ThreadLocal, no java.util.Date",
                (from, dependency) ->
                        FORBIDDEN_TYPES.contains(dependency.getTargetClass().getName()));
    }

    private Rule console() {
        return accesses(
                "no System.out",
                access -> access.getTargetOwner().getName().equals("java.lang.System")
                        && (access.getName().equals("out") || access.getName().equals("err")));
    }

    private Rule clock() {
        return accesses(
                "no now() without the clock",
                access -> !in(access.getOriginOwner(), "")
                        && (isBareNow(access)
                                || access.getName().equals("currentTimeMillis")
                                || (access.getTargetOwner().getName().equals("java.time.Clock")
                                        && access.getName().startsWith("system"))));
    }

    private Rule html() {
        return accesses(
                "new Html only in web",
                access -> access.getTargetOwner().getName().endsWith(".web.Html")
                        && access.getName().equals("<init>")
                        && !in(access.getOriginOwner(), "web"));
    }

    private static Rule accesses(String name, java.util.function.Predicate<JavaAccess<?>> forbidden) {
        return new Rule(
                name,
                type -> type.getAccessesFromSelf().stream().filter(forbidden).map(JavaAccess::getDescription));
    }

    private static boolean isBareNow(JavaAccess<?> access) {
        return access.getTargetOwner().getName().startsWith("java.time.")
                && access.getName().equals("now")
                && !access.getDescription().contains("now(java.time.Clock)");
    }

    private static boolean changes(JavaField field) {
        JavaClass type = field.getRawType();
        // an enum's own list of values is an array that never leaves it
        return !field.getModifiers().contains(JavaModifier.FINAL) || type.isArray() || MUTABLE.contains(type.getName());
    }

    private static Stream<JavaClass> parts(JavaType type) {
        return type instanceof JavaParameterizedType generic
                ? Stream.concat(
                        Stream.of(generic.toErasure()),
                        generic.getActualTypeArguments().stream().flatMap(Architecture::parts))
                : Stream.of(type.toErasure());
    }

    private boolean ours(JavaClass type) {
        return layers.layer(type).isPresent();
    }

    private static boolean isPublicValue(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC) && (type.isRecord() || type.isEnum());
    }

    private boolean in(JavaClass type, String layer) {
        return layers.layer(type).filter(layer::equals).isPresent();
    }

    private static String outer(JavaClass type) {
        JavaClass outermost = type;
        while (outermost.getEnclosingClass().isPresent()) {
            outermost = outermost.getEnclosingClass().get();
        }
        return outermost.getSimpleName();
    }
}
