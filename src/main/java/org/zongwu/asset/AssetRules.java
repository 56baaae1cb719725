package org.zongwu.asset;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.zongwu.access.Permission;
import org.zongwu.access.User;

/** What the register decides, as pure functions. Money is in 分. */
public final class AssetRules {
    /** 99,999,999,999.99 元, the most a card can be worth. */
    public static final long MOST_FEN = 9_999_999_999_999L;

    private AssetRules() {}

    /** Whether price and value belong together: rounding may cost up to half a 分 a piece, no more. */
    public static boolean agree(long priceFen, int quantity, long costFen) {
        OptionalLong product = product(priceFen, quantity);
        return product.isPresent() && 2 * Math.abs(product.getAsLong() - costFen) <= quantity;
    }

    /** Price times quantity, or nothing when that is more than a card can carry. */
    public static OptionalLong product(long priceFen, int quantity) {
        long product = Math.multiplyHigh(priceFen, quantity) == 0 ? priceFen * quantity : -1;
        return product < 0 || product > MOST_FEN ? OptionalLong.empty() : OptionalLong.of(product);
    }

    /** Which book a new card goes to: the state's ledger carries it, or its price reaches the threshold, or it is 大批同类. */
    public static Book book(String stateNumber, long costFen, int quantity, boolean bulk, long thresholdFen) {
        boolean reaches = costFen >= Math.multiplyExact(thresholdFen, (long) quantity);
        return !stateNumber.isEmpty() || bulk || reaches ? Book.FIXED : Book.DURABLE;
    }

    /** The price that a value implies, when no price was written. */
    public static OptionalLong impliedPrice(long costFen, int quantity) {
        return costFen % quantity == 0 ? OptionalLong.of(costFen / quantity) : OptionalLong.empty();
    }

    /** How many pieces stand at a card's only place once it has {@code after} of them: all if all did, else no more than did. */
    public static int standing(int placed, int before, int after) {
        return placed == before ? after : Math.min(placed, after);
    }

    public static boolean inFuture(LocalDate day, LocalDate today) {
        return day.isAfter(today);
    }

    public static boolean mayEdit(User user, Asset card) {
        return user.may(Permission.ASSET_EDIT) && !card.voided();
    }

    public static boolean mayVoid(User user, Asset card) {
        return user.may(Permission.ASSET_VOID) && !card.voided();
    }
}
