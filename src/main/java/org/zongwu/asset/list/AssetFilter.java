package org.zongwu.asset.list;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.zongwu.access.User;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Book;
import org.zongwu.asset.Scope;
import org.zongwu.asset.SearchText;
import org.zongwu.asset.Shares;
import org.zongwu.web.Query;
import org.zongwu.web.Typed;

/**
 * What a list of cards looks for, read from the address; an empty text lets everything through, and so does a value that
 * nobody could have chosen. {@code place} is {@code b1}, {@code f2} or {@code r3} for a building, floor or room, or {@code none};
 * {@code department} its id or {@code none}; {@code made} is {@code 12-61}, the cards that one act made. {@code viewer} is 0 for people who may see the whole register, else the
 * person whose own cards alone are there for him.
 */
public record AssetFilter(
        String text,
        String book,
        String category,
        String place,
        String keeper,
        String state,
        String department,
        String from,
        String to,
        String costFrom,
        String costTo,
        String lacking,
        long importId,
        String made,
        long viewer) {
    /** The value of {@code book} in an address that means all three. */
    public static final String ALL_BOOKS = "ALL";

    /** In place of a category: the cards that have none yet. */
    public static final String NO_CATEGORY = "-";

    /** In place of a place: pieces that stand in no room. */
    public static final String NOWHERE = "none";

    /** In place of a state: the cards that were struck out. */
    public static final String VOID = "VOID";

    /** What the school has, among the cards that stand. */
    public static final String PROPERTY = "state <> 'DISPOSED'";

    /** The same asked of an index: a list sorted over three books would otherwise read every card. */
    private static final String KEPT = "id not in (select id from asset where voided_at = ''"
            + " and book in ('FIXED', 'DURABLE', 'ROOM') and state = 'DISPOSED')";

    boolean struck() {
        return state.equals(VOID);
    }

    /** All live cards of a book, for people who see the whole register; an empty book means all three. */
    public static AssetFilter ofBook(String book) {
        return new AssetFilter("", book, "", "", "", "", "", "", "", "", "", "", 0, "", 0);
    }

    public static AssetFilter of(Query query, User user) {
        return new AssetFilter(
                query.first("q"),
                book(query),
                query.first("category"),
                matching(query.first("place"), "[bfr]\\d{1,9}|none"),
                query.first("keeper"),
                query.first("state").equals(VOID)
                        ? VOID
                        : known(
                                query.first("state"),
                                Arrays.stream(AssetState.values())
                                        .map(Enum::name)
                                        .toList()),
                matching(query.first("department"), "\\d{1,9}|none"),
                day(query.first("from")),
                day(query.first("to")),
                amount(query.first("costFrom")),
                amount(query.first("costTo")),
                known(query.first("lacking"), Lack.ALL.keySet()),
                query.first("import").matches("\\d{1,9}") ? Long.parseLong(query.first("import")) : 0,
                matching(query.first("made"), "\\d{1,9}-\\d{1,9}"),
                Scope.viewer(user));
    }

    /** The same without the category: for the counts of the tree. */
    AssetFilter anyCategory() {
        return with("", place, state);
    }

    public AssetFilter withState(String other) {
        return with(category, place, other);
    }

    public AssetFilter nowhere() {
        return with(category, NOWHERE, state);
    }

    private AssetFilter with(String branch, String where, String how) {
        return new AssetFilter(
                text,
                book,
                branch,
                where,
                keeper,
                how,
                department,
                from,
                to,
                costFrom,
                costTo,
                lacking,
                importId,
                made,
                viewer);
    }

    /** The condition in SQL, with its named values put into {@code values}. */
    public String where(Map<String, Object> values) {
        boolean struck = struck();
        Where where = new Where(values, struck);
        // what is struck out has left the search index
        where.and(
                struck && !text.isBlank(),
                "(instr(number, :text) > 0 or instr(name, :text) > 0 or state_number = :text)",
                "text",
                text.strip());
        where.and(
                !struck && !SearchText.match(text).isEmpty(),
                "id in (select rowid from asset_search where asset_search match :text)",
                "text",
                SearchText.match(text));
        where.and(!book.isEmpty(), "book = :book", "book", book);
        where.and(category.equals(NO_CATEGORY), "category_id is null");
        // '0' is the sign after '/': the branch is one range of the index
        where.and(
                !category.isEmpty() && !category.equals(NO_CATEGORY),
                "category_id in (select id from category where path = :category"
                        + " or (path > :category || '/' and path < :category || '0'))",
                "category",
                category);
        place(where);
        keeper(where);
        where.and(!state.isEmpty() && !struck, "state = :state", "state", state);
        property(where);
        where.and(department.equals("none"), "department_id is null");
        where.and(department.matches("\\d+"), "department_id = cast(:department as integer)", "department", department);
        where.and(!from.isEmpty(), "acquired_on >= :from", "from", from);
        where.and(!to.isEmpty(), "acquired_on <= :to and acquired_on <> ''", "to", to);
        Typed.money(costFrom).value().ifPresent(fen -> where.and(true, "cost_fen >= :costFrom", "costFrom", fen));
        Typed.money(costTo).value().ifPresent(fen -> where.and(true, "cost_fen <= :costTo", "costTo", fen));
        where.and(importId > 0, "import_id = :importId", "importId", importId);
        made(where);
        where.and(viewer > 0, Scope.OWN, "viewer", viewer);
        return where.sql() + (lacking.isEmpty() ? "" : " and " + Lack.ALL.get(lacking));
    }

    public static Map<String, Object> values() {
        return new LinkedHashMap<>();
    }

    private void place(Where where) {
        boolean nowhere = place.equals(NOWHERE);
        where.and(nowhere, "(placed < quantity or id in (select asset_id from asset_place where room_id is null))");
        if (!place.isEmpty() && !nowhere) {
            where.and(true, "id in (select asset_id from asset_place where " + room() + ")", "place", placeId());
        }
    }

    /** 已处置 is no property any more: it comes by its state, its whole number, or the act that brought it, else not. */
    private void property(Where where) {
        if (state.equals(AssetState.DISPOSED.name()) || struck() || importId > 0 || !made.isEmpty()) {
            return;
        }
        where.and(text.isEmpty(), KEPT);
        where.and(
                !text.isEmpty(),
                "(" + PROPERTY + " or (:whole collate nocase) in (number, state_number))",
                "whole",
                text.strip());
    }

    /** The condition on a row of asset_place that {@code place} means; its value is {@link #placeId}. */
    private String room() {
        return switch (place.charAt(0)) {
            case 'n' -> "room_id is not null";
            case 'r' -> "room_id = :place";
            case 'f' -> "room_id in (select id from room where floor_id = :place)";
            default ->
                "room_id in (select r.id from room r join floor f on f.id = r.floor_id where f.building_id = :place)";
        };
    }

    /** The pieces of a card {@code a} that stand at the place looked at; all of them when the list looks at none. */
    String pieces(Map<String, Object> values) {
        return there("a.quantity", "p.quantity", values);
    }

    /** Their share of its value. */
    String share(Map<String, Object> values) {
        return there("a.cost_fen", Shares.OF_PLACE, values);
    }

    /** Of {@code whole} what belongs to the place looked at; what stands in no room is what the rooms leave. */
    private String there(String whole, String part, Map<String, Object> values) {
        if (place.isEmpty()) {
            return whole;
        }
        String sum = "coalesce((select sum(" + part + ") from asset_place p where p.asset_id = a.id and p." + room()
                + "), 0)";
        if (place.equals(NOWHERE)) {
            return whole + " - " + sum;
        }
        values.put("place", placeId());
        return sum;
    }

    long placeId() {
        return Long.parseLong(place.substring(1));
    }

    private void made(Where where) {
        if (!made.isEmpty()) {
            int border = made.indexOf('-');
            where.and(true, "id >= :madeFrom", "madeFrom", Long.parseLong(made.substring(0, border)));
            where.and(true, "id <= :madeTo", "madeTo", Long.parseLong(made.substring(border + 1)));
        }
    }

    /** The number of the one person that a link means by 王芳#12: the name is for the reader. */
    private static String ofPerson(String keeper) {
        return keeper.matches(".*#\\d{1,9}") ? keeper.substring(keeper.lastIndexOf('#') + 1) : "";
    }

    /** Anybody who answers for some pieces: a part of the name, or its first letters. */
    private void keeper(Where where) {
        if (!ofPerson(keeper).isEmpty()) {
            where.and(true, """
                    id in (select asset_id from asset_place
                            where keeper_person_id = cast(:keeper as integer)
                               or (by_room = 1 and room_id in (
                                   select id from room where keeper_id = cast(:keeper as integer))))""", "keeper", ofPerson(keeper));
            return;
        }
        where.and(!keeper.isEmpty(), """
                id in (select asset_id from asset_place
                        where keeper_person_id in (select id from person where instr(name, :keeper) > 0
                                                      or (:initials <> '' and instr(initials, :initials) > 0))
                           or keeper_department_id in (select id from department where instr(name, :keeper) > 0)
                           or keeper_class_id in (select id from class where instr(name, :keeper) > 0)
                           or (by_room = 1 and room_id in (
                               select id from room where keeper_id in (
                                   select id from person where instr(name, :keeper) > 0
                                                           or (:initials <> '' and instr(initials, :initials) > 0)))))""", "keeper", keeper);
        if (!keeper.isEmpty()) {
            where.value("initials", keeper.matches("[A-Za-z]+") ? keeper.toLowerCase(Locale.ROOT) : "");
        }
    }

    private static String book(Query query) {
        String book = query.first("book");
        boolean open = book.isEmpty()
                && (query.values().containsKey("book") || !query.first("import").isEmpty());
        if (book.equals(ALL_BOOKS) || open) {
            return ""; // what a file brought is looked at whole, in whatever books it went
        }
        String known = known(book, Arrays.stream(Book.values()).map(Enum::name).toList());
        return known.isEmpty() ? Book.FIXED.name() : known;
    }

    private static String known(String typed, Iterable<String> choices) {
        for (String choice : choices) {
            if (choice.equals(typed)) {
                return typed;
            }
        }
        return "";
    }

    private static String matching(String typed, String pattern) {
        return typed.matches(pattern) ? typed : "";
    }

    private static String day(String typed) {
        return typed.isEmpty()
                ? ""
                : Typed.date(typed).value().map(day -> day.date().toString()).orElse("");
    }

    private static String amount(String typed) {
        return typed.isEmpty() || Typed.money(typed).value().isEmpty() ? "" : typed;
    }
}
