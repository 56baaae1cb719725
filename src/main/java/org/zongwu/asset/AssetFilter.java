package org.zongwu.asset;

import java.util.LinkedHashMap;
import java.util.Map;
import org.zongwu.access.Permission;
import org.zongwu.access.User;
import org.zongwu.web.Query;
import org.zongwu.web.Typed;

/**
 * What a list of cards looks for, read from the address; an empty text lets everything through. {@code place} is
 * {@code b1}, {@code f2} or {@code r3} for a building, floor or room. {@code viewer} is 0 for people who may see the
 * whole register, else the person whose own cards alone are there for him.
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
        long viewer) {

    /** In place of a category: the cards that have none yet. */
    static final String NO_CATEGORY = "-";

    static AssetFilter of(Query query, User user) {
        return new AssetFilter(
                query.first("q"),
                query.values().containsKey("book") ? query.first("book") : Book.FIXED.name(),
                query.first("category"),
                query.first("place"),
                query.first("keeper"),
                query.first("state"),
                query.first("department"),
                day(query.first("from")),
                day(query.first("to")),
                query.first("costFrom"),
                query.first("costTo"),
                query.first("lacking"),
                query.first("import").matches("\\d{1,9}") ? Long.parseLong(query.first("import")) : 0,
                user.may(Permission.ASSET_VIEW) ? 0 : user.id());
    }

    /** The same without the category: for the counts of the tree. */
    AssetFilter anyCategory() {
        return new AssetFilter(
                text,
                book,
                "",
                place,
                keeper,
                state,
                department,
                from,
                to,
                costFrom,
                costTo,
                lacking,
                importId,
                viewer);
    }

    /** The condition in SQL, with its named values put into {@code values}. */
    String where(Map<String, Object> values) {
        Where where = new Where(values);
        where.and(
                !text.isEmpty(),
                "id in (select rowid from asset_search where asset_search match :text)",
                "text",
                SearchText.match(text));
        where.and(!book.isEmpty(), "book = :book", "book", book);
        where.and(category.equals(NO_CATEGORY), "category_id is null and :category <> ''", "category", category);
        where.and(
                !category.isEmpty() && !category.equals(NO_CATEGORY),
                "category_id in (select id from category where path = :category or path glob :category || '/*')",
                "category",
                category);
        place(where);
        where.and(!keeper.isEmpty(), "instr(keeper, :keeper) > 0", "keeper", keeper);
        where.and(!state.isEmpty(), "state = :state", "state", state);
        where.and(
                department.matches("\\d{1,9}"),
                "department_id = cast(:department as integer)",
                "department",
                department);
        where.and(!from.isEmpty(), "acquired_on >= :from", "from", from);
        where.and(!to.isEmpty(), "acquired_on <= :to and acquired_on <> ''", "to", to);
        Typed.money(costFrom).value().ifPresent(fen -> where.and(true, "cost_fen >= :costFrom", "costFrom", fen));
        Typed.money(costTo).value().ifPresent(fen -> where.and(true, "cost_fen <= :costTo", "costTo", fen));
        where.and(importId > 0, "import_id = :importId", "importId", importId);
        where.and(viewer > 0, OWN, "viewer", viewer);
        return where.sql() + lackingWhat();
    }

    static Map<String, Object> values() {
        return new LinkedHashMap<>();
    }

    private void place(Where where) {
        if (place.matches("[bfr]\\d{1,9}")) {
            long id = Long.parseLong(place.substring(1));
            String rooms =
                    switch (place.charAt(0)) {
                        case 'r' -> "room_id = :place";
                        case 'f' -> "room_id in (select id from room where floor_id = :place)";
                        default ->
                            "room_id in (select r.id from room r join floor f on f.id = r.floor_id where f.building_id = :place)";
                    };
            where.and(true, "id in (select asset_id from asset_place where " + rooms + ")", "place", id);
        }
    }

    /** 四清 (S-018): what is not clear yet. */
    private String lackingWhat() {
        return switch (lacking) {
            case "category" -> " and category_id is null";
            case "price" -> " and price_fen is null";
            case "place" -> " and place = ''";
            case "keeper" -> " and keeper = ''";
            case "date" -> " and acquired_on = ''";
            case "any" -> " and (category_id is null or place = '' or keeper = '' or acquired_on = '')";
            default -> "";
        };
    }

    private static String day(String typed) {
        return typed.isEmpty()
                ? ""
                : Typed.date(typed).value().map(day -> day.date().toString()).orElse("");
    }

    /** 自己保管的: mine, my class's, my department's. */
    static final String OWN = """
            id in (select asset_id from asset_place
                    where keeper_person_id = :viewer
                       or keeper_class_id in (select id from class where form_teacher_id = :viewer and closed = 0)
                       or keeper_department_id in (select id from department where head_id = :viewer))""";

    private static final class Where {
        private final Map<String, Object> values;
        private final StringBuilder sql = new StringBuilder("voided_at = ''");

        Where(Map<String, Object> values) {
            this.values = values;
        }

        void and(boolean wanted, String condition, String name, Object value) {
            if (wanted) {
                sql.append(" and ").append(condition);
                values.put(name, value);
            }
        }

        String sql() {
            return sql.toString();
        }
    }
}
