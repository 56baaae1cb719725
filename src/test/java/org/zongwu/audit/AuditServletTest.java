package org.zongwu.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zongwu.access.User;
import org.zongwu.db.Verify;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** T-18: the trail is read, never changed; what was changed behind its back is named. */
@ExtendWith(TestServer.class)
final class AuditServletTest {
    private Browser auditor;

    @BeforeEach
    void freshSchool() {
        TestServer.restart(SmallSchool.FIXTURE, house -> Map.of());
        Browser clerk = Browser.freshlyAs("clerk");
        clerk.get("/assets/1/edit");
        clerk.post("/assets/1/edit", Map.of("note", "换过屏"));
        auditor = Browser.freshlyAs("auditor");
    }

    @Test
    void theListIsNarrowedByPersonKindObjectAndDay() {
        String all = auditor.get("/audit").figure("audit.rows");
        assertTrue(Long.parseLong(all) >= 11, all);
        assertEquals(1, rows("/audit?who=周敏&kind=asset&q=触控一体机&from=2026-11-24&to=2026-11-24", "改"));
        assertEquals(0, rows("/audit?who=周敏&to=2026-11-23", ""));
        assertEquals(0, rows("/audit?who=无此人", ""));
        assertTrue(rows("/audit?kind=person&signIns=yes", "") >= 2);
        Page row = auditor.get("/audit?kind=asset&q=触控一体机");
        assertTrue(row.text().contains("换过屏"), row::text);
        assertEquals("/assets/1", row.doc().select("tbody tr a").attr("href"));
    }

    @Test
    void signInsAreLeftOutUntilTheyAreAskedFor() {
        Page work = auditor.get("/audit");
        long all = Long.parseLong(work.figure("audit.rows"));

        assertEquals(0, rows("/audit", "登录"), work::text);
        assertTrue(work.text().contains("不算登录"));
        assertTrue(rows("/audit?signIns=yes", "登录") >= 2);
        assertTrue(auditor.get("/audit?signIns=yes").text().contains("共 " + all + " 条"));
        assertEquals(0, rows("/audit?who=周敏", "登录"));
        assertTrue(rows("/audit?who=周敏&signIns=yes", "登录") >= 1);
    }

    @Test
    void theWholeResultGoesOutAsFilesAndOnPaper() {
        List<String> all = lines("/audit/export.csv?signIns=yes");
        Page page = auditor.get("/audit?signIns=yes&size=10");

        assertEquals(Long.parseLong(page.figure("audit.rows")), all.size() - 1);
        assertTrue(all.get(0).contains("校验码"), all.get(0));
        List<String> asset = lines("/audit/export.csv?kind=asset&q=触控一体机&from=2026-11-24");
        assertTrue(asset.stream().allMatch(line -> line.contains("触控一体机") || line.contains("校验码")), asset::toString);
        assertTrue(asset.stream().anyMatch(line -> line.contains("换过屏")), asset::toString);
        assertEquals(
                all.size() - 1,
                auditor.get("/audit/print?signIns=yes").doc().select("tbody tr").size());
        assertEquals(200, auditor.get("/audit/export.xlsx").status());
        assertEquals(
                "/audit/export.xlsx?kind=asset",
                auditor.get("/audit?kind=asset&page=2")
                        .doc()
                        .select("a[href*=xlsx]")
                        .attr("href"));
    }

    private List<String> lines(String address) {
        return auditor.get(address).text().strip().lines().toList();
    }

    @Test
    void aPrintThatDoesNotHoldAllSaysSo() {
        assertFalse(auditor.get("/audit/print").text().contains("纸上只印最新的"));
        List<Entry> many = Collections.nCopies(5001, Entry.of("asset.edit", "asset", 1, "触控一体机"));
        TestServer.database().write(tx -> {
            new TrailDao(TestServer.clock()).addAll(tx, User.NOBODY, many);
            return tx;
        });

        assertTrue(auditor.get("/audit/print").text().contains("纸上只印最新的 5,000 条"));
        assertFalse(auditor.get("/audit").text().contains("纸上只印最新的"));
    }

    @Test
    void aConditionThatIsNoDayIsNotGuessed() {
        assertEquals(200, auditor.get("/audit?from=gestern&to=%27--").status());
    }

    @Test
    void theWholeChainIsCheckedByAClick() {
        auditor.get("/audit");
        assertTrue(auditor.post("/audit/check", Map.of()).follow().text().contains("全部完好"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set person = '别人' where seq = 3",
                "update audit set detail = detail where detail <> ''",
                "delete from audit where seq = 3",
                "delete from audit",
                "insert or replace into audit select * from audit where seq = 3"
            })
    void noStatementChangesOrRemovesARow(String sql) {
        List<String> before = trail();
        assertThrows(RuntimeException.class, () -> TestServer.database().write(tx -> {
            tx.update(sql).execute();
            return tx;
        }));
        assertEquals(before, trail());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit set person = '别人' where seq = 3",
                "update audit set at = replace(at, '2026', '2025') where seq = 3",
                "update audit set detail = detail || ' ' where seq = 3",
                "update audit set hash = replace(hash, substr(hash, 1, 1), 'x') where seq = 3",
                "delete from audit where seq = 3"
            })
    void aRowChangedAfterTheTriggersWereTakenAwayIsNamed(String sql) {
        tamper(sql);

        List<Verify.Finding> findings = verify();

        assertEquals(1, findings.size(), findings.toString());
        assertEquals("audit.chain", findings.get(0).check());
        assertTrue(findings.get(0).problem().matches("audit [34]"), findings.toString());
        auditor.get("/audit");
        Page told = auditor.post("/audit/check", Map.of()).follow();
        assertTrue(told.text().contains("有问题"), told::text);
        assertFalse(told.text().contains("全部完好"));
    }

    private int rows(String address, String act) {
        return (int) auditor.get(address).doc().select("tbody tr").stream()
                .filter(row -> row.text().contains(act))
                .count();
    }

    private static List<Verify.Finding> verify() {
        return new Verify(List.of(new TrailDao(TestServer.clock()).check())).findings(TestServer.database());
    }

    private static void tamper(String sql) {
        TestServer.database().write(tx -> {
            tx.query("select name from sqlite_master where type = 'trigger' and tbl_name = 'audit'")
                    .mapTo(String.class)
                    .list()
                    .forEach(name -> tx.update("drop trigger " + name).execute());
            tx.update(sql).execute();
            return tx;
        });
    }

    private static List<String> trail() {
        return TestServer.database().read(tx -> tx.query("select seq || hash || detail from audit order by seq")
                .mapTo(String.class)
                .list());
    }
}
