package org.zongwu.asset.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lives in months as 财会[2018]20号 gives them to schools (assets.md 3.3, 3.4). */
class LivesTest {
    private final Lives lives = new Lives();

    @ParameterizedTest
    @CsvSource({
        "A01010211,600,平方米", "A01019900,360,平方米", "A01022500,96,米", "A02010105,72,台", "A02020200,72,台",
                "A02020800,72,台",
        "A02030608,96,辆", "A02040000,60,台", "A02051227,120,部", "A02061804,60,台", "A02061802,60,台", "A02091001,60,台",
        "A02100301,60,台", "A02450100,60,架", "A02460300,60,副", "A02370100,120,具", "A05010201,180,张", "A05010203,60,张",
        "A05010304,60,把", "A05010301,180,把", "A05010502,180,组", "A05030505,60,幅", "A05020102,60,件"
    })
    void eachClassHasItsLifeAndUnit(String code, int months, String unit) {
        Lives.Life life = lives.of(code).orElseThrow();
        assertEquals(months, life.months());
        assertEquals(unit, life.unit());
        assertTrue(life.depreciates());
    }

    @ParameterizedTest
    @CsvSource({"A01030000,平方米", "A03020000,件", "A03040100,件", "A04010101,册", "A04040000,卷", "A06010000,株"})
    void landRelicsBooksAndPlantsNeverDepreciate(String code, String unit) {
        Lives.Life life = lives.of(code).orElseThrow();
        assertFalse(life.depreciates());
        assertEquals(unit, life.unit());
    }

    @Test
    void everyClassOfTheListHasALifeAndAUnit() {
        assertEquals(
                List.of(),
                Listed.all().stream()
                        .filter(category -> category.edition().equals("2022"))
                        .map(Category::code)
                        .filter(code -> lives.of(code)
                                .filter(life -> !life.unit().isEmpty())
                                .isEmpty())
                        .toList());
    }
}
