package org.zongwu.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class MatterTest {

    @Test
    void everyPermissionStandsInExactlyOneMatter() {
        for (Permission permission : EnumSet.complementOf(EnumSet.of(Permission.PUBLIC, Permission.SIGNED_IN))) {
            List<Matter> found = Arrays.stream(Matter.values())
                    .filter(matter -> matter.means(permission))
                    .toList();
            assertEquals(1, found.size(), permission + " in " + found);
        }
    }

    @Test
    void theTableSaysTheFurthestARoleReaches() {
        assertEquals(Matter.Word.DO, Matter.ASSETS.word(Role.CLERK));
        assertEquals(Matter.Word.SEE, Matter.ASSETS.word(Role.HEADMASTER));
        assertEquals(Matter.Word.OWN, Matter.ASSETS.word(Role.TEACHER));
        assertEquals(Matter.Word.NOTHING, Matter.ASSETS.word(Role.CASHIER));
    }

    @Test
    void theAuditorDoesNothingButTakesExports() {
        List<Matter> done = Arrays.stream(Matter.values())
                .filter(matter -> matter.word(Role.AUDITOR).compareTo(Matter.Word.SEE) > 0)
                .toList();
        assertEquals(List.of(Matter.ASSET_EXPORTS), done);
    }

    @Test
    void sellerAndBookkeeperInOnePersonAreWarnedAbout() {
        assertEquals(List.of(RoleClash.DAY_CLOSE), RoleClash.in(Set.of(Role.CASHIER, Role.ACCOUNTANT, Role.TEACHER)));
        assertEquals(List.of(), RoleClash.in(Set.of(Role.CASHIER, Role.TEACHER)));
    }
}
