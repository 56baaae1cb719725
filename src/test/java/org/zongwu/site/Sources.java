package org.zongwu.site;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** How long things are: files by their lines, methods by what the compiler's own parser says. */
final class Sources {
    /** A file or method and its lines. */
    record Length(String what, int lines) {}

    private Sources() {}

    static List<Length> files(Path folder, String ending) {
        return paths(folder, ending).stream()
                .map(path -> new Length(path.toString(), lines(path)))
                .toList();
    }

    static List<Length> methods(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    manager,
                    nothing -> {},
                    null,
                    null,
                    manager.getJavaFileObjectsFromPaths(paths(folder, ".java")));
            Iterable<? extends CompilationUnitTree> units = task.parse();
            Methods methods = new Methods(Trees.instance(task).getSourcePositions());
            units.forEach(unit -> methods.scan(unit, null));
            return methods.found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int lines(Path folder, String ending) {
        return files(folder, ending).stream().mapToInt(Length::lines).sum();
    }

    static int share(List<Length> all, double part) {
        List<Integer> sorted = all.stream().map(Length::lines).sorted().toList();
        return sorted.get((int) Math.ceil(part * sorted.size()) - 1);
    }

    private static List<Path> paths(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(ending) && !path.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(Path path) {
        try (Stream<String> all = Files.lines(path)) {
            return (int) all.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Methods extends TreePathScanner<Void, Void> {
        private final SourcePositions positions;
        private final List<Length> found = new ArrayList<>();

        Methods(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        @SuppressWarnings("VoidUsed") // the scanner's own parameter
        public Void visitMethod(MethodTree method, Void nothing) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            if (method.getBody() != null && getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type) {
                LineMap map = unit.getLineMap();
                // a test's table of values stands in its annotation and is no code
                long from = map.getLineNumber(positions.getStartPosition(unit, method.getBody()));
                long to = map.getLineNumber(positions.getEndPosition(unit, method));
                found.add(new Length(type.getSimpleName() + "." + method.getName(), (int) (to - from + 1)));
            }
            return super.visitMethod(method, nothing);
        }
    }
}
