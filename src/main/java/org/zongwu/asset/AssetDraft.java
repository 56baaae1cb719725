package org.zongwu.asset;

import java.util.ArrayList;
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
        places = merged(places);
        if (what.name().isBlank() || what.quantity() < 1 || worth.costFen() < 0) {
            throw new IllegalArgumentException("not a card: " + what + " " + worth);
        }
        if (places.stream().mapToLong(Place::quantity).sum() > what.quantity()) {
            throw new IllegalArgumentException("more pieces placed than the card has");
        }
    }

    /** The stored card as it stands. */
    public static AssetDraft of(Asset card, List<Place> places) {
        return new AssetDraft(
                card.number(),
                card.stateNumber(),
                card.book(),
                card.what(),
                card.worth(),
                card.source(),
                card.use(),
                places);
    }

    /** How many pieces stand somewhere. */
    int placed() {
        return places.stream().mapToInt(Place::quantity).sum();
    }

    public AssetDraft with(What other) {
        return new AssetDraft(number, stateNumber, book, other, worth, source, use, places);
    }

    /** The same card, standing elsewhere. */
    public AssetDraft with(List<Place> standing) {
        return new AssetDraft(number, stateNumber, book, what, worth, source, use, standing);
    }

    /** Two lines of the same room and keeper are one. */
    private static List<Place> merged(List<Place> places) {
        List<Place> merged = new ArrayList<>();
        for (Place place : places) {
            int at = 0;
            while (at < merged.size() && !merged.get(at).sameAs(place)) {
                at++;
            }
            if (at == merged.size()) {
                merged.add(place);
            } else {
                merged.set(at, merged.get(at).with(Math.addExact(merged.get(at).quantity(), place.quantity())));
            }
        }
        return List.copyOf(merged);
    }
}
