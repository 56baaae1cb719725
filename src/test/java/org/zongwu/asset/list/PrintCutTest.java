package org.zongwu.asset.list;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zongwu.db.Tx;
import org.zongwu.support.Browser;
import org.zongwu.support.TestServer;

/** A print holds 5,000 cards, and says so where there are more. */
@ExtendWith(TestServer.class)
final class PrintCutTest {

    @Test
    void aPrintThatDoesNotHoldAllSaysSo() {
        Browser clerk = Browser.as("clerk");
        assertFalse(clerk.get("/assets/print?book=ALL").text().contains("只印前"));
        TestServer.database().write(tx -> {
            copies(tx, 5001);
            return tx.update("update register set version = version + 1").execute();
        });

        assertTrue(clerk.get("/assets/print?book=ALL").text().contains("只印前 5,000 张"));
        assertFalse(clerk.get("/assets?book=ALL").text().contains("只印前"));
    }

    /** As many cards like the first, each with a number of its own. */
    private static int copies(Tx tx, int many) {
        List<String> columns =
                tx.query("select name from pragma_table_info('asset')").mapTo(String.class).list().stream()
                        .filter(name -> !List.of("id", "number", "state_number").contains(name))
                        .toList();
        String all = String.join(", ", columns);
        return tx.update("with recursive n (i) as (select 1 union all select i + 1 from n where i < " + many
                        + ") insert into asset (number, " + all + ") select 'P-' || n.i, " + all
                        + " from asset cross join n where asset.id = 1")
                .execute();
    }
}
