package org.zongwu.asset.batch;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zongwu.access.User;
import org.zongwu.asset.list.AssetFilter;
import org.zongwu.asset.list.AssetListDao;
import org.zongwu.asset.list.Column;
import org.zongwu.db.Tx;
import org.zongwu.web.Params;
import org.zongwu.web.Query;

/** Which cards are meant: those ticked, or with {@code all} the whole result of the list that {@code back} names. */
record Chosen(List<String> ids, boolean all, Query list) {
    static final int MOST = 500;

    static Chosen of(Query query) {
        return new Chosen(
                query.all("id"),
                query.first("all").equals("yes"),
                new Query("/assets", Params.parse(query.first("back")).values()));
    }

    /** At most one more than {@link #MOST}. */
    List<Long> read(Tx tx, User user, AssetListDao lists) {
        if (all) {
            return lists.ids(tx, AssetFilter.of(list, user), Column.Order.read(list.first("sort")), MOST + 1, 0);
        }
        return ids.stream()
                .filter(id -> id.matches("\\d{1,12}"))
                .map(Long::parseLong)
                .distinct()
                .limit(MOST + 1L)
                .toList();
    }

    /** The address of the list, without its page's path. */
    String back() {
        return list.address().replaceFirst("^[^?]*\\??", "");
    }

    static Map<String, List<String>> values(Query query, List<String> names) {
        return names.stream().collect(Collectors.toMap(name -> name, name -> List.of(query.first(name))));
    }
}
