package org.zongwu.asset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/** Divides money over pieces so that the parts sum to the whole (settled.md): largest remainder, equal ones by list order. */
public final class Shares {
    /**
     * The same in SQL for a row {@code p} of asset_place and its card {@code a}: what the pieces there are worth when the
     * card is divided over its places by their ids, the pieces that stand nowhere last. FLOOR(n) is what n
     * pieces get, rounded down, of the 分 that the quantity does not divide, LEFT(n) the remainder of that rounding; only
     * where there is one are the places of the card compared.
     */
    public static final String OF_PLACE = """
            (a.cost_fen / a.quantity * p.quantity + FLOOR(p.quantity)
             + case
                   when p.quantity = a.quantity or a.cost_fen % a.quantity = 0 then 0
                   else (select sum(FLOOR(o.quantity)
                                    + (LEFT(o.quantity) > LEFT(p.quantity)
                                       or (LEFT(o.quantity) = LEFT(p.quantity) and o.id < p.id)))
                         from asset_place o
                         where o.asset_id = a.id)
                        + FLOOR(a.quantity - a.placed) + (LEFT(a.quantity - a.placed) > LEFT(p.quantity))
                        < a.cost_fen % a.quantity
               end)""".replaceAll(
                    "FLOOR(\\([^()]*\\))", "(a.cost_fen % a.quantity * $1 / a.quantity)")
            .replaceAll("LEFT(\\([^()]*\\))", "(a.cost_fen % a.quantity * $1 % a.quantity)");

    private Shares() {}

    /** Shares of {@code fen} in the proportion of {@code pieces}. */
    public static List<Long> of(long fen, List<Integer> pieces) {
        long all = pieces.stream().mapToLong(Integer::longValue).sum();
        long[] parts = new long[pieces.size()];
        long[] remainders = new long[pieces.size()];
        long left = fen;
        for (int i = 0; i < parts.length; i++) {
            // fen ≤ 10^13 and pieces < 10^7 may pass 2^63 together: divide the whole part and the rest apart
            parts[i] = fen / all * pieces.get(i) + fen % all * pieces.get(i) / all;
            remainders[i] = fen % all * pieces.get(i) % all;
            left -= parts[i];
        }
        List<Integer> order = IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> -remainders[i]))
                .toList();
        for (int i = 0; i < left; i++) {
            parts[order.get(i)]++;
        }
        return Arrays.stream(parts).boxed().toList();
    }

    /**
     * The worth of each part of a lot. Value, state funds and opening depreciation are each divided alone; where rounding
     * would leave a part more depreciation than value, that 分 goes to the next part that has room for it.
     */
    public static List<Worth> of(Worth whole, List<Integer> pieces) {
        List<Long> costs = of(whole.costFen(), pieces);
        List<Long> depreciated = within(of(whole.depreciatedFen(), pieces), costs);
        List<Long> fiscal = within(of(whole.fiscalFen(), pieces), costs);
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> new Worth(
                        price(whole.priceFen(), costs.get(i), pieces.get(i)),
                        costs.get(i),
                        whole.valueKind(),
                        fiscal.get(i),
                        whole.lifeMonths(),
                        depreciated.get(i),
                        whole.depreciatedMonth()))
                .toList();
    }

    private static List<Long> within(List<Long> parts, List<Long> most) {
        List<Long> fitted = new ArrayList<>(parts);
        for (int i = 0; i < fitted.size(); i++) {
            for (int to = 0; fitted.get(i) > most.get(i) && to < fitted.size(); to++) {
                long moved = Math.min(fitted.get(i) - most.get(i), Math.max(0, most.get(to) - fitted.get(to)));
                fitted.set(i, fitted.get(i) - moved);
                fitted.set(to, fitted.get(to) + moved);
            }
        }
        return fitted;
    }

    /** The price as it was written while it still agrees with the part's value, else the one that the value implies. */
    private static OptionalLong price(OptionalLong price, long costFen, int pieces) {
        return price.isPresent() && AssetRules.agree(price.getAsLong(), pieces, costFen)
                ? price
                : AssetRules.impliedPrice(costFen, pieces);
    }
}
