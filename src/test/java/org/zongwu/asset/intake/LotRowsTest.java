package org.zongwu.asset.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** Rows of a lot that is there, 60 desks at 180.00: how many it has need not be said again. */
@ExtendWith(TestServer.class)
final class LotRowsTest {
    private Browser clerk;
    private String number;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        clerk = Browser.as("clerk");
        number = TestServer.database().read(tx -> tx.query("select number from asset where id = 5")
                .mapTo(String.class)
                .one());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "单价,原值;180,10800 | same | 60 | 1080000",
                "数量,单价,原值;,180,10800 | same | 60 | 1080000",
                "数量,单价,原值;-,180,10800 | same | 60 | 1080000",
                "数量,单价,原值;,, | same | 60 | 1080000",
                "备注;数过 | changed | 60 | 1080000",
                "单价;200 | changed | 60 | 1200000",
                "数量;61 | changed | 61 | 1080000",
                "数量,单价;61,180 | changed | 61 | 1098000",
                "单价,原值;180,180 | wrong | 0 | 0",
            })
    void whatTheRowLeavesOutIsTheCards(String cells, String figure, String pieces, String fen) {
        String[] parts = cells.split(";", 2);

        Page check = clerk.bring("assets", "资产编号,资产名称," + parts[0] + "\n" + number + ",课桌," + parts[1] + "\n");

        assertEquals("1", check.figure("import." + figure), check::text);
        assertEquals(pieces, check.figure("import.quantity"));
        assertEquals(fen, check.figure("import.value"));
    }

    @Test
    void theFilesOwnTotalsAgreeThoughACellIsEmpty() {
        Page check = clerk.bring("assets", "资产编号,资产名称,数量,原值\n" + number + ",课桌,,10800\nNN-1,新椅,2,100\n合计,,2,10900\n");

        assertEquals("62", check.figure("import.quantity"), check::text);
        assertTrue(check.text().contains("合计对得上：数量 2，金额 10,900.00"), check::text);
    }

    @Test
    void aNewRowStillSaysHowManyItIs() {
        Page check = clerk.bring("assets", "资产编号,资产名称,数量,单价\nNN-1,新椅,,100\n");

        assertEquals("1", check.figure("import.wrong"), check::text);
    }
}
