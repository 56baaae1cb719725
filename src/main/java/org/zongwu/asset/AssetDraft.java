package org.zongwu.asset;

import java.util.List;

/** A card as it shall become: typed and valid. {@code number} empty means that one is to be made. */
public record AssetDraft(
        String number,
        String stateNumber,
        Book book,
        What what,
        Worth worth,
        Source source,
        Use use,
        List<Place> places) {

    public AssetDraft {
        places = List.copyOf(places);
        if (what.name().isBlank() || what.quantity() < 1 || worth.costFen() < 0) {
            throw new IllegalArgumentException("not a card: " + what + " " + worth);
        }
        if (places.stream().mapToInt(Place::quantity).sum() > what.quantity()) {
            throw new IllegalArgumentException("more pieces placed than the card has");
        }
    }
}
