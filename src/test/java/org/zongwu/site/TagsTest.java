package org.zongwu.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zongwu.support.Browser;
import org.zongwu.support.Page;
import org.zongwu.support.SmallSchool;
import org.zongwu.support.TestServer;

/** Every tag, on pages of nothing but tags: what it escapes, what a reader hears, what it keeps. */
final class TagsTest {
    @RegisterExtension
    static final TestServer SERVER =
            TestServer.with(SmallSchool.FIXTURE).and(house -> Map.of("/look", new Showcase(house)));

    private static Document page(String address) {
        Page page = Browser.as("clerk").get(address);
        assertEquals(200, page.status(), page.text());
        return page.doc();
    }

    @Test
    void hostileTextIsShownAsTextEverywhere() {
        Page page = Browser.as("clerk").get("/look");
        String own = page.text().replaceAll("(?s)<svg.*?</svg>", "");

        assertFalse(own.contains("投影<b>"), "printed raw");
        assertFalse(own.contains("&amp;lt;") || own.contains("&amp;amp;"), "escaped twice");
        assertTrue(own.contains("投影&lt;b&gt;"));
        assertEquals(
                Showcase.HOSTILE,
                page.doc().selectFirst(".z-note p").wholeText(),
                "and EL inside a value is never read again");
    }

    @Test
    void everyControlHasItsLabel() {
        for (String address : List.of("/look", "/look/phone", "/look/confirm")) {
            Document page = page(address);
            for (Element control : page.select("input:not([type=hidden]), select, textarea")) {
                boolean named = control.hasAttr("aria-label")
                        || control.closest("label") != null
                        || !page.select("label[for=" + control.id() + "]").isEmpty();
                assertTrue(named, address + ": " + control.outerHtml());
            }
        }
    }

    @Test
    void anIdStandsOnceOnAPage() {
        for (String address : List.of("/look", "/look/phone", "/look/confirm", "/look/print")) {
            List<String> ids = page(address).select("[id]").eachAttr("id");
            assertEquals(ids.stream().distinct().toList(), ids, address);
        }
    }

    @Test
    void aRefusedFieldSaysSoToEyesAndReaders() {
        Element price = page("/look").getElementById("f-price");

        assertEquals("true", price.attr("aria-invalid"));
        assertEquals("f-price-e", price.attr("aria-describedby"));
        assertEquals(
                "单价要填数字，例如 <5680.00>",
                price.ownerDocument().getElementById("f-price-e").text());
        assertTrue(price.closest(".z-f").hasClass("err"));
        assertEquals("4,699元", price.val(), "what was typed is kept");
        assertEquals("decimal", price.attr("inputmode"));
    }

    @Test
    void aFieldWithHintAndRefusalIsTiedToBoth() {
        Document page = page("/look");

        assertEquals("f-got-e f-got-h", page.getElementById("f-got").attr("aria-describedby"));
        assertEquals(
                "f-place-h", page.getElementById("f-place").attr("aria-describedby"), "without refusal to its hint");
        assertFalse(page.getElementById("f-place").hasAttr("aria-invalid"));
    }

    @Test
    void theSummaryStandsOnTopAndLeadsToTheFields() {
        Document page = page("/look");
        Element summary = page.selectFirst("[role=alert]");

        assertEquals("-1", summary.attr("tabindex"));
        assertEquals(List.of("#f-price", "#f-got"), summary.select("a").eachAttr("href"));
        summary.select("a").eachAttr("href").forEach(to -> assertNotNull(page.getElementById(to.substring(1)), to));
        assertTrue(page.title().startsWith("有 3 处要改："), page.title());
        assertEquals(0, page("/look/clean").select("[role=alert]").size());
    }

    @Test
    void whatWasTypedAndChosenIsKept() {
        Document page = page("/look");

        assertEquals(Showcase.HOSTILE, page.getElementById("f-name").val());
        assertEquals(
                "b\"<", page.getElementById("f-kind").selectFirst("[selected]").val());
        assertEquals("b\"<", page.select("input[name=way][checked]").attr("value"));
        assertEquals("两行\n" + Showcase.HOSTILE, page.getElementById("f-note").wholeText());
        assertTrue(page.getElementById("f-bulk").hasAttr("checked"));
        assertTrue(page.getElementById("f-tag-a").hasAttr("checked"));
    }

    @Test
    void blanksBetweenTwoValuesAreKept() {
        Document page = page("/look");

        assertEquals("甲 乙", page.getElementById("blank").text());
        assertTrue(page.getElementById("f-way").closest("fieldset").hasClass("w2"));
        assertTrue(page.getElementById("f-way").closest("fieldset").hasClass("err"));
        assertEquals("共 4,860 条", page.select(".z-pager > span").first().text());
    }

    @Test
    void aPasswordIsNeverShownAgain() {
        assertFalse(Browser.as("clerk").get("/look").text().contains("never shown"));
    }

    @Test
    void everyPostFormCarriesTokenAndKey() {
        Elements forms = page("/look").select("form[method=post]");

        assertTrue(forms.size() >= 4, "the form, sign out, language, menu");
        for (Element form : forms) {
            assertFalse(form.select("input[name=_token]").val().isEmpty(), form.attr("action"));
            assertFalse(form.select("input[name=_key]").val().isEmpty(), form.attr("action"));
        }
        assertEquals(
                "key-of-this-form",
                page("/look").select("#rows > input[name=_key]").val(),
                "a shown form keeps its key");
    }

    @Test
    void headsSayHowTheColumnIsSorted() {
        Elements heads = page("/look").select("thead th[scope=col]:has(a)");

        assertEquals(
                List.of("ascending", "", "descending"),
                heads.stream().map(head -> head.attr("aria-sort")).toList());
        assertTrue(heads.get(0).selectFirst("a").attr("href").startsWith("/look?sort="));
    }

    @Test
    void thePagerMarksThePageAndLeadsToItsNeighbours() {
        Element pager = page("/look?page=3").selectFirst(".z-pager");

        assertEquals("3", pager.select("[aria-current=page]").text());
        assertEquals("/look?page=2", pager.select("[rel=prev]").attr("href"));
        assertEquals("/look?page=4", pager.select("[rel=next]").attr("href"));
        assertEquals("50", pager.select("[aria-current=true]").text());
    }

    @Test
    void aFigureCarriesItsNameAndPlainValue() {
        Page page = Browser.as("clerk").get("/look");

        assertEquals("1680000", page.figure("asset.cost"));
        assertEquals("3412", page.figure("asset.cards"));
    }

    @Test
    void amountsAndDaysAreWrittenOneWay() {
        Document page = page("/look");

        assertEquals("−12.00", page.select(".z-neg").text().replace("¥", ""));
        assertEquals(
                List.of("2025-11-14", "2025-11-14T09:15"),
                page.select(".z-pb > p > time").eachAttr("datetime"),
                "an instant is shown as the school's clock says it");
        assertEquals(
                "2025-11-14 09:15",
                page.select("time[datetime=2025-11-14T09:15]").first().text());
    }

    @Test
    void aFactWithoutValueIsLeftOut() {
        assertEquals(List.of("规格", "编号"), page("/look").select(".z-dl dt").eachText());
    }

    @Test
    void thePathLeadsThroughTheMenuAndMarksWhereOneIs() {
        Document list = page("/assets");
        Document path = page("/look");

        assertEquals(1, list.select(".z-nav [aria-current=page]").size());
        assertEquals("/assets", list.select(".z-nav [aria-current=page]").attr("href"));
        // what waits there is counted behind the name
        assertEquals(
                list.select(".z-nav [aria-current=page]").text().replaceAll("\\d+$", ""),
                list.select(".breadcrumb [aria-current=page]").text());
        assertEquals(
                "ZC-2023-0147", path.select(".breadcrumb [aria-current=page]").text());
        assertEquals("/assets", path.select(".breadcrumb a").attr("href"));
    }

    @Test
    void aPhonePageHasOneHeadingItsCountAndItsButtons() {
        Document page = page("/look/phone");

        assertEquals(List.of("明德楼 201"), page.select("h1").eachText());
        assertEquals("18 / 26", page.select(".z-phead > .z-num").text());
        assertEquals("scan", page.select(".z-pact button").attr("form"));
        assertNotNull(page.getElementById("scan"));
    }

    @Test
    void aPaperNamesSchoolFormPageAndPlacesToSign() {
        Document page = page("/look/print");

        assertEquals(List.of("资产移交单"), page.select("h1").eachText());
        assertTrue(page.select(".z-sheet .foot").text().contains("第 1 页 共 1 页"));
        assertEquals(List.of("已选", "未选"), page.select(".z-tick").eachAttr("aria-label"));
        assertTrue(page.select(".z-opinion .sg").eachText().get(0).startsWith("陈国栋 2025-11-06 10:12"));
        assertTrue(page.select(".z-opinion .sg").eachText().get(1).startsWith("签字："));
        assertEquals(Showcase.HOSTILE, page.select("svg.z-qr").attr("aria-label"));
    }

    @Test
    void anIrreversibleActWarnsAsksAndOffersAWayOut() {
        Document page = page("/look/confirm");

        assertTrue(page.select(".z-note.bad strong").text().contains("不能撤回"));
        assertEquals("typed", page.getElementById("f-typed").attr("name"));
        assertEquals("yes", page.getElementById("f-tick").val());
        assertEquals("报废这 48 台", page.select("button.btn-danger").text());
        assertEquals("返回，不报废", page.select("form a.btn").text());
    }

    @Test
    void aPageHasOneHeadingASkipLinkAndItsLanguage() {
        Document page = page("/look");

        assertEquals(1, page.select("h1").size());
        assertEquals("#main", page.selectFirst("body > a").attr("href"));
        assertEquals("zh-CN", page.selectFirst("html").attr("lang"));
        assertEquals(0, page.select("[style], [onclick], style").size());
    }
}
