package org.zongwu.asset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What becomes of the places of a card: {@code gone} pieces leave, {@code come} pieces arrive; a place that stays keeps
 * its day. {@code before} and {@code after} are the places that differ, for the history.
 */
record Moves(List<Place> gone, List<Place> come, List<Place> before, List<Place> after) {

    static Moves of(List<Place> stored, List<Place> wanted) {
        List<Place> gone = new ArrayList<>();
        List<Place> come = new ArrayList<>();
        List<Place> before = new ArrayList<>();
        List<Place> after = new ArrayList<>();
        for (Place old : stored) {
            int stays = find(wanted, old).map(Place::quantity).orElse(0);
            if (stays != old.quantity()) {
                before.add(old);
            }
            if (stays < old.quantity()) {
                gone.add(old.with(old.quantity() - stays));
            }
        }
        for (Place fresh : wanted) {
            int there = find(stored, fresh).map(Place::quantity).orElse(0);
            if (there != fresh.quantity()) {
                after.add(fresh);
            }
            if (there < fresh.quantity()) {
                come.add(fresh.with(fresh.quantity() - there));
            }
        }
        return new Moves(gone, come, before, after);
    }

    static String said(List<Place> places) {
        return places.stream().map(Place::said).collect(Collectors.joining("；"));
    }

    private static Optional<Place> find(List<Place> places, Place wanted) {
        return places.stream().filter(place -> place.sameAs(wanted)).findFirst();
    }
}
