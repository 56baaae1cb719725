package org.zongwu.asset.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.zongwu.asset.AssetDraft;
import org.zongwu.asset.Place;
import org.zongwu.asset.Shares;
import org.zongwu.asset.Worth;
import org.zongwu.web.Errors;

/** How a lot is divided into cards: pieces as people write them, and the drafts that follow. */
public final class Parts {
    static final int MOST = 500;

    private Parts() {}

    /**
     * {@code 20 20 8}, or {@code 1} alone for so many a card as long as they last. Empty, with a sentence at {@code parts},
     * when the numbers do not make up the lot.
     */
    static List<Integer> read(String typed, int quantity, Errors errors) {
        List<String> words = List.of(typed.strip().split("[\\s,，、;；+＋]+", -1)).stream()
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty() || !words.stream().allMatch(word -> word.matches("[1-9]\\d{0,6}"))) {
            errors.add("parts", "batch.error.parts");
            return List.of();
        }
        List<Integer> pieces = words.stream().map(Integer::parseInt).toList();
        List<Integer> parts = pieces.size() == 1 ? each(pieces.get(0), quantity) : pieces;
        long sum = parts.stream().mapToLong(n -> n).sum();
        if (parts.size() > MOST) { // first: so many ones are not counted to their end, their sum would say nothing
            errors.add("parts", "batch.error.most", MOST);
        } else if (sum != quantity) {
            errors.add("parts", "batch.error.sum", sum, quantity);
        } else if (parts.size() < 2) {
            errors.add("parts", "batch.error.two");
        }
        return errors.has("parts") ? List.of() : parts;
    }

    /**
     * The first part is the card itself, which keeps its numbers; the others get numbers of their own. Places are handed
     * out in their order, what stands nowhere last.
     */
    public static List<AssetDraft> of(AssetDraft whole, List<Integer> pieces) {
        List<Worth> worths = Shares.of(whole.worth(), pieces);
        List<List<Place>> places = places(whole.places(), pieces);
        return IntStream.range(0, pieces.size())
                .mapToObj(i -> new AssetDraft(
                        i == 0 ? whole.number() : "",
                        i == 0 ? whole.stateNumber() : "",
                        whole.book(),
                        whole.what().withQuantity(pieces.get(i)),
                        worths.get(i),
                        whole.source(),
                        whole.use(),
                        places.get(i)))
                .toList();
    }

    private static List<Integer> each(int size, int quantity) {
        List<Integer> parts = new ArrayList<>(Collections.nCopies(Math.min(quantity / size, MOST + 1), size));
        if (quantity % size > 0) {
            parts.add(quantity % size);
        }
        return parts;
    }

    private static List<List<Place>> places(List<Place> standing, List<Integer> pieces) {
        List<List<Place>> dealt = new ArrayList<>();
        int at = 0;
        int taken = 0;
        for (int wanted : pieces) {
            List<Place> mine = new ArrayList<>();
            int left = wanted;
            while (left > 0 && at < standing.size()) {
                int some = Math.min(left, standing.get(at).quantity() - taken);
                mine.add(standing.get(at).with(some));
                left -= some;
                taken += some;
                if (taken == standing.get(at).quantity()) {
                    at++;
                    taken = 0;
                }
            }
            dealt.add(mine);
        }
        return dealt;
    }
}
