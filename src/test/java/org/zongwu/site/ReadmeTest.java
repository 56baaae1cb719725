package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The README is true. */
final class ReadmeTest {
    private static final Readme README = Readme.ofThisProject();

    @Test
    void theReadmeSaysWhatIs() {
        assertEquals(List.of(), README.lies());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "`--bind ADDRESS`; `--listen ADDRESS`; option --listen",
                "`--demo` |; `demo` |; option --demo",
                "| CLERK |; | KEEPER |; role KEEPER",
                "`clerk`; `keeper`; account keeper",
                "`asset.cost`; `asset.worth`; figure asset.worth",
                "ZONGWU_DATA; ZONGWU_FOLDER; name ZONGWU_FOLDER",
                "`seeds/`; `seed/`; no folder seed/",
                "mvn -B verify; mvn test; the command",
                "db web audit; db net audit; package net",
            })
    void aPlantedLieIsFound(String truth, String lie, String said) {
        assertTrue(README.text().contains(truth), truth);
        List<String> lies = new Readme(README.text().replace(truth, lie)).lies();
        assertTrue(lies.stream().anyMatch(found -> found.contains(said)), lies.toString());
    }
}
