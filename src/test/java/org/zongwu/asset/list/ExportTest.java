package org.zongwu.asset.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.TestServer;

/** What the register gives out is what it takes in. */
@ExtendWith(TestServer.class)
final class ExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void theExportComesInAgainAsTheSame(String format) {
        Browser clerk = Browser.as("clerk");
        long cards = TestServer.database().read(tx -> tx.query("select count(*) from asset where voided_at = ''")
                .mapTo(Long.class)
                .one());

        Page file = clerk.get("/assets/export." + format + "?book=ALL");
        assertEquals(200, file.status());
        clerk.get("/imports/new?kind=assets");
        Page sent = clerk.post(
                "/imports/new",
                Map.of("file", new Browser.File("ledger." + format, "application/octet-stream", file.body())));

        Page check = sent.follow();
        assertEquals(Long.toString(cards), check.figure("import.same"), check::text);
        assertEquals("0", check.figure("import.wrong"));
        assertEquals("0", check.figure("import.changed"));
        assertEquals("0", check.figure("import.new"));
    }

    @Test
    void whoMayNotExportIsToldSo() {
        assertEquals(403, Browser.as("teacher").get("/assets/export.csv").status());
    }

    @Test
    void theExportHoldsTheFilteredResultOnly() {
        String text =
                Browser.as("clerk").get("/assets/export.csv?book=ALL&q=没有这样东西").text();

        assertTrue(text.startsWith("\uFEFF"));
        assertEquals(1, text.strip().lines().count(), text);
    }
}
