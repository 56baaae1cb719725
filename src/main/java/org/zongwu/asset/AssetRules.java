package org.zongwu.asset;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.zongwu.access.Permission;
import org.zongwu.access.User;

/** What the register decides, as pure functions. Money is in 分. */
public final class AssetRules {
    /** 99,999,999,999.99 元, the most a card can be worth. */
    public static final long MOST_FEN = 9_999_999_999_999L;

    /** Characters of a text on a card. */
    public static final int LONGEST = 200;

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
        boolean reaches = costFen / quantity >= thresholdFen;
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

    /** The price as it was while it still agrees, else what the value implies: the value is the truth. */
    public static OptionalLong keptPrice(OptionalLong priceFen, int quantity, long costFen) {
        return priceFen.isEmpty() || agree(priceFen.getAsLong(), quantity, costFen)
                ? priceFen
                : impliedPrice(costFen, quantity);
    }

    /** What of an amount cannot be, as a key of the bundles: more depreciated or state funds than the value. */
    public static Optional<String> excess(Worth worth) {
        if (worth.depreciatedFen() > worth.costFen()) {
            return Optional.of("asset.error.depreciated");
        }
        return worth.fiscalFen() > worth.costFen() ? Optional.of("asset.error.fiscal") : Optional.empty();
    }

    public static boolean tooLong(String text) {
        return text.codePointCount(0, text.length()) > LONGEST;
    }

    /** A month as it is kept: 2026-08. */
    public static boolean isMonth(String text) {
        return text.matches("\\d{4}-(0[1-9]|1[0-2])");
    }

    /** A life in months, up to 9,999. */
    public static boolean isLife(String text) {
        return text.matches("\\d{1,4}");
    }

    public static boolean inFuture(LocalDate day, LocalDate today) {
        return day.isAfter(today);
    }

    /** {@code 2026-09}: depreciation is told as of the end of a month. */
    public static String month(LocalDate day) {
        return day.toString().substring(0, 7);
    }

    /** Whether a month (YYYY-MM) is still to come; nothing is depreciated in advance. */
    public static boolean inFuture(String month, LocalDate today) {
        return month.compareTo(month(today)) > 0;
    }

    public static boolean mayEdit(User user, Asset card) {
        return user.may(Permission.ASSET_EDIT) && !card.voided();
    }

    public static boolean mayVoid(User user, Asset card) {
        return user.may(Permission.ASSET_VOID) && !card.voided();
    }
}
