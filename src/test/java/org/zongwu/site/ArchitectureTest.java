package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Architecture 2: who may import whom, kept true. The same rules find what is planted against each of them. */
final class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.zongwu");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    @Test
    void theProgramKeepsEveryRule() {
        Map<String, List<String>> broken = new TreeMap<>();
        for (Rule rule : new Architecture("org.zongwu").rules()) {
            List<String> violations = rule.violations(PROGRAM);
            if (!violations.isEmpty()) {
                broken.put(rule.name(), violations);
            }
        }

        assertTrue(PROGRAM.size() > 100, "only " + PROGRAM.size() + " classes were looked at");
        assertEquals(Map.of(), broken);
    }

    @Test
    void whatIsPlantedAgainstARuleIsFoundByIt() {
        for (Rule rule : new Architecture("planted").rules()) {
            assertTrue(!rule.violations(PLANTED).isEmpty(), "nothing found by: " + rule.name());
        }
    }

    @Test
    void aLowerLayerThatImportsAHigherOneAFeatureAnotherFeatureAndAnybodyTheRootAreFound() {
        List<String> found = new Architecture("planted").rules().get(0).violations(PLANTED);

        for (String edge : List.of(
                "planted.access.Upward", "planted.asset.Sideways", "planted.canteen.Topmost", "planted.home.Past")) {
            assertTrue(found.stream().anyMatch(line -> line.contains(edge)), edge + " is missing in " + found);
        }
        assertEquals(
                List.of(),
                found.stream().filter(line -> line.contains("planted.demo")).toList());
    }
}
