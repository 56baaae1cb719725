package org.zongwu.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.AssetState;
import org.zongwu.asset.Book;
import org.zongwu.asset.Place;
import org.zongwu.asset.Source;
import org.zongwu.asset.Use;
import org.zongwu.asset.ValueKind;
import org.zongwu.asset.What;
import org.zongwu.asset.Worth;
import org.zongwu.asset.category.CategoryDao;
import org.zongwu.db.Tx;
import org.zongwu.school.Keeper;
import org.zongwu.school.Room;
import org.zongwu.school.SchoolIndex;

/** A card told in a few words: {@code CardDraft.of("投影仪").priced(590_000).at("明德楼203", "赵雅琴").draft(tx)}. Money in 分. */
public final class CardDraft {
    private final String name;
    private String number = "";
    private String stateNumber = "";
    private String category = "";
    private String model = "";
    private String serial = "";
    private String acquiredOn = "";
    private int quantity = 1;
    private long priceFen = 100_000;
    private Book book = Book.FIXED;
    private AssetState state = AssetState.IN_USE;
    private final List<Standing> standing = new ArrayList<>();

    private record Standing(String room, String keeper, int pieces) {}

    private CardDraft(String name) {
        this.name = name;
    }

    public static CardDraft of(String name) {
        return new CardDraft(name);
    }

    public CardDraft numbered(String chosen) {
        number = chosen;
        return this;
    }

    public CardDraft stateNumbered(String given) {
        stateNumber = given;
        return this;
    }

    /** A code of the 2022 edition. */
    public CardDraft under(String code) {
        category = code;
        return this;
    }

    public CardDraft model(String said) {
        model = said;
        return this;
    }

    public CardDraft serial(String said) {
        serial = said;
        return this;
    }

    public CardDraft bought(String day) {
        acquiredOn = day;
        return this;
    }

    public CardDraft pieces(int many) {
        quantity = many;
        return this;
    }

    public CardDraft priced(long fen) {
        priceFen = fen;
        return this;
    }

    public CardDraft in(Book chosen) {
        book = chosen;
        return this;
    }

    public CardDraft state(AssetState chosen) {
        state = chosen;
        return this;
    }

    /** All pieces in this room with this keeper; either may be empty. */
    public CardDraft at(String room, String keeper) {
        return at(room, keeper, quantity);
    }

    public CardDraft at(String room, String keeper, int pieces) {
        standing.add(new Standing(room, keeper, pieces));
        return this;
    }

    public AssetDraft draft(Tx tx) {
        SchoolIndex school = SchoolIndex.read(tx);
        long categoryId = category.isEmpty()
                ? 0
                : new CategoryDao().coded(tx, "2022", category).orElseThrow().id();
        return new AssetDraft(
                number,
                stateNumber,
                book,
                new What(name, categoryId, "", "", model, serial, "台", quantity, false),
                new Worth(OptionalLong.of(priceFen), priceFen * quantity, ValueKind.COST, 0, 0, 0, ""),
                new Source("新购", acquiredOn, "", "", "", "", "", "", "", "", "", ""),
                new Use(state, 0, "", ""),
                standing.stream().map(each -> place(school, each)).toList());
    }

    private static Place place(SchoolIndex school, Standing each) {
        Optional<Room> room = each.room().isEmpty()
                ? Optional.empty()
                : Optional.of(school.room(each.room()).orElseThrow());
        Keeper keeper = each.keeper().isEmpty()
                ? Keeper.NOBODY
                : school.keepers(each.keeper()).get(0);
        return Place.of(room, keeper, each.pieces());
    }
}
