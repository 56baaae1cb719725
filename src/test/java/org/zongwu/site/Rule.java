package org.zongwu.site;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** One rule of the architecture: what of a class breaks it, in words. */
record Rule(String name, Function<JavaClass, Stream<String>> broken) {

    /** A rule on what a class may depend on; {@code forbidden} is asked for each dependency. */
    static Rule onDependencies(String name, BiPredicate<JavaClass, Dependency> forbidden) {
        return new Rule(name, from -> from.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> forbidden.test(from, dependency))
                .map(Dependency::getDescription));
    }

    List<String> violations(Iterable<JavaClass> classes) {
        return java.util.stream.StreamSupport.stream(classes.spliterator(), false)
                .flatMap(broken)
                .distinct()
                .sorted()
                .toList();
    }
}
