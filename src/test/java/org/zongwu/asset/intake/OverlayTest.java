package org.zongwu.asset.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.AssetHistory;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Book;
import org.zongwu.asset.Place;
import org.zongwu.asset.Source;
import org.zongwu.asset.Use;
import org.zongwu.asset.ValueKind;
import org.zongwu.asset.What;
import org.zongwu.asset.Worth;
import org.zongwu.school.Department;
import org.zongwu.school.Keeper;
import org.zongwu.school.SchoolIndex;
import org.zongwu.sheet.wizard.DryRun;
import org.zongwu.sheet.wizard.Given;
import org.zongwu.sheet.wizard.Target;

/** What a row makes of a card that is there: every field it gives, and nothing it leaves empty. */
class OverlayTest {
    private static final Names SCHOOL =
            new Names(new SchoolIndex(List.of(), List.of(), List.of(new Department(7, "教务处", 0, false, 1)), List.of()));

    /** For each field of a card a value that the card does not have, as a file writes it. */
    private static final Map<String, String> OTHER = new HashMap<>(Map.ofEntries(
            Map.entry("number", "B-2"),
            Map.entry("stateNumber", "TY2"),
            Map.entry("book", "低值耐用品"),
            Map.entry("name", "台灯"),
            Map.entry("oldCategory", "旧2"),
            Map.entry("brand", "b2"),
            Map.entry("model", "m2"),
            Map.entry("serial", "s2"),
            Map.entry("unit", "盏"),
            Map.entry("quantity", "4"),
            Map.entry("bulk", "是"),
            Map.entry("price", "60"),
            Map.entry("cost", "120"),
            Map.entry("valueKind", "评估"),
            Map.entry("fiscal", "1"),
            Map.entry("life", "60"),
            Map.entry("depreciated", "2"),
            Map.entry("acquiredHow", "调拨"),
            Map.entry("acquiredOn", "2020-02-02"),
            Map.entry("bookedOn", "2020-02-03"),
            Map.entry("inUseOn", "2020-02-04")));

    static {
        OTHER.putAll(Map.ofEntries(
                Map.entry("funding", "捐赠"),
                Map.entry("procurement", "自购"),
                Map.entry("contractNo", "HT2"),
                Map.entry("invoiceNo", "FP2"),
                Map.entry("voucherNo", "PZ2"),
                Map.entry("supplier", "乙"),
                Map.entry("maker", "丙"),
                Map.entry("warrantyUntil", "2030-02-02"),
                Map.entry("state", "闲置"),
                Map.entry("department", "教务处"),
                Map.entry("purpose", "教学"),
                Map.entry("note", "注2")));
    }

    /** Said beside another column, or of names that the school knows: tested elsewhere. */
    private static final Set<String> NOT_ALONE = Set.of(
            "categoryCode",
            "categoryName",
            "categoryTop",
            "quantity+unit",
            "net",
            "depreciatedMonth",
            "place",
            "className",
            "keeper");

    @Test
    void everyColumnThatAloneDiffersIsSaidAndBooked() {
        for (Target target : Columns.ALL) {
            if (NOT_ALONE.contains(target.key())) {
                continue;
            }
            assertTrue(OTHER.containsKey(target.key()), "a new column needs a value here: " + target.key());
            assertTrue(changed(Map.of(target.key(), OTHER.get(target.key()))).contains(target.key()), target.key());
        }
    }

    @Test
    void whatTheRowLeavesEmptyStays() {
        assertEquals(Set.of(), changed(Map.of()));
    }

    /** A field that is added to a draft and forgotten in the history would be booked unseen. */
    @Test
    void theHistoryTellsEveryComponentOfADraft() throws ReflectiveOperationException {
        AssetDraft stands = AssetDraft.of(card(), List.of());
        for (AssetDraft other : bent(stands)) {
            assertNotEquals(stands, other);
            assertFalse(fields(other).isEmpty(), other.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // a card of two at 50, worth 100
        "cost=200, 10000, 20000",
        "quantity=4, 2500, 10000",
        "quantity=3, , 10000",
        "price=60, 6000, 12000",
        "price=60;quantity=3, 6000, 18000",
        "cost=100.01, 5000, 10001",
        "quantity=4;cost=200, 5000, 20000",
    })
    void thePriceFollowsTheValueWhenNoneIsGiven(String cells, Long price, long cost) {
        Map<String, String> given = new HashMap<>();
        for (String cell : cells.split(";", -1)) {
            given.put(cell.split("=", 2)[0], cell.split("=", 2)[1]);
        }
        Worth worth = overlay(given, List.of()).draft().worth();

        assertEquals(price == null ? OptionalLong.empty() : OptionalLong.of(price), worth.priceFen());
        assertEquals(cost, worth.costFen());
    }

    @Test
    void whatTheDatabaseWouldRefuseIsAFaultOfTheRow() {
        assertEquals(List.of(), overlay(Map.of("cost", "1"), List.of()).faults());
        assertEquals(List.of("asset.error.depreciated"), faults(Map.of("cost", "0.09"), List.of()));
        assertEquals(List.of("site.typed.TOO_LARGE"), faults(Map.of("price", "99999999999.99"), List.of()));
        List<Place> rooms = List.of(at(7, 1), at(8, 1));
        assertEquals(List.of("asset.error.placed"), faults(Map.of("quantity", "1"), rooms));
        assertEquals(List.of(), faults(Map.of("quantity", "3"), rooms));
    }

    @Test
    void piecesThatStandNowhereAreNotPlacedByAnImport() {
        assertEquals(
                1,
                overlay(Map.of("note", "注2"), List.of(at(7, 1)))
                        .draft()
                        .places()
                        .get(0)
                        .quantity());
        assertEquals(
                1,
                overlay(Map.of("quantity", "9"), List.of(at(7, 1)))
                        .draft()
                        .places()
                        .get(0)
                        .quantity());
        assertEquals(
                9,
                overlay(Map.of("quantity", "9"), List.of(at(7, 2)))
                        .draft()
                        .places()
                        .get(0)
                        .quantity());
    }

    private static List<String> faults(Map<String, String> given, List<Place> standing) {
        return overlay(given, standing).faults().stream()
                .map(fault -> fault.text().key())
                .toList();
    }

    private static Set<String> changed(Map<String, String> given) {
        return fields(overlay(given, List.of()).draft());
    }

    private static Set<String> fields(AssetDraft after) {
        AssetHistory.Names names = new AssetHistory.Names(
                "0",
                Long.toString(after.what().categoryId()),
                "0",
                Long.toString(after.use().departmentId()));
        return AssetHistory.fields(card(), after, after.number(), names)
                .changes()
                .keySet();
    }

    private static Overlay overlay(Map<String, String> given, List<Place> standing) {
        Map<String, String> cells = new HashMap<>(given);
        cells.putIfAbsent("name", "灯");
        List<DryRun.Fault> faults = new ArrayList<>();
        Entry row = new EntryReader(cells.keySet(), LocalDate.of(2026, 9, 20), "2026-08", new Bearers(List.of()))
                .read(new Given("", 2, cells), faults)
                .orElseThrow(() -> new AssertionError(faults.toString()));
        return new Overlay(card(), standing, row, SCHOOL);
    }

    private static Place at(long room, int pieces) {
        return Place.of(java.util.Optional.empty(), new Keeper(room, 0, 0, "某" + room), pieces);
    }

    private static Asset card() {
        return new Asset(
                1,
                1,
                "A-1",
                "",
                Book.FIXED,
                new What("灯", 0, "", "", "", "", "台", 2, false),
                new Worth(OptionalLong.of(5000), 10_000, ValueKind.COST, 0, 0, 10, "2026-07"),
                new Source("新购", "", "", "", "", "", "", "", "", "", "", ""),
                new Use(AssetState.IN_USE, 0, "", ""),
                OptionalLong.empty(),
                "",
                "",
                "",
                "",
                "");
    }

    /** The draft with one component bent, for each of them and each of those within. */
    private static List<AssetDraft> bent(AssetDraft stands) throws ReflectiveOperationException {
        List<AssetDraft> all = new ArrayList<>();
        for (RecordComponent part : AssetDraft.class.getRecordComponents()) {
            Object value = part.getAccessor().invoke(stands);
            if (value instanceof Record inner) {
                for (RecordComponent field : inner.getClass().getRecordComponents()) {
                    all.add((AssetDraft) with(
                            stands,
                            part,
                            with(inner, field, other(field.getAccessor().invoke(inner)))));
                }
            } else if (!part.getName().equals("places")) {
                all.add((AssetDraft) with(stands, part, other(value)));
            }
        }
        return all;
    }

    private static Object other(Object value) {
        if (value instanceof String text) {
            return text + "x";
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Long number) {
            return number + 1;
        }
        if (value instanceof Boolean said) {
            return !said;
        }
        if (value instanceof OptionalLong) {
            return OptionalLong.of(77);
        }
        Enum<?> name = (Enum<?>) value;
        return Arrays.stream(name.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant != name)
                .findFirst()
                .orElseThrow();
    }

    private static Record with(Record whole, RecordComponent bent, Object value) throws ReflectiveOperationException {
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        Object[] values = new Object[parts.length];
        Class<?>[] types = new Class<?>[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] = parts[i].getName().equals(bent.getName())
                    ? value
                    : parts[i].getAccessor().invoke(whole);
        }
        return whole.getClass().getConstructor(types).newInstance(values);
    }
}
