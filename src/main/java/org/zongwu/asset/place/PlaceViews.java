package org.zongwu.asset.place;

import java.util.List;
import java.util.stream.Collectors;
import org.zongwu.asset.Asset;
import org.zongwu.asset.AssetChoices;
import org.zongwu.asset.Place;
import org.zongwu.asset.PlaceDao;
import org.zongwu.asset.PlaceReader;
import org.zongwu.audit.Line;
import org.zongwu.audit.TrailDao;
import org.zongwu.audit.TrailWords;
import org.zongwu.db.Tx;
import org.zongwu.school.SchoolIndex;
import org.zongwu.web.Form;
import org.zongwu.web.Money;
import org.zongwu.web.Request;

/** Builds the page of a lot's places: the lines as typed, the sums as stored, and how they came about. */
public final class PlaceViews {
    private final PlaceDao places;
    private final TrailDao trail;

    public PlaceViews(PlaceDao places, TrailDao trail) {
        this.places = places;
        this.trail = trail;
    }

    PlacePages.Places page(Tx tx, Request request, Form form, Asset card, SchoolIndex school) {
        List<Place> stored = places.of(tx, card.id());
        int placed = stored.stream().mapToInt(Place::quantity).sum();
        PlaceReader reader = new PlaceReader(school, request.t("asset.keeper.byRoom"));
        return new PlacePages.Places(
                form,
                card.id(),
                card.number(),
                card.what().name(),
                request.t(card.use().state().key()),
                card.use().state().kind(),
                card.what().unit(),
                card.what().quantity(),
                placed,
                card.what().quantity() - placed,
                card.worth().costFen(),
                Money.text(card.worth().costFen()),
                card.netFen().isPresent() ? Money.text(card.netFen().getAsLong()) : "",
                new PlaceForm(form.values())
                        .lines().stream()
                                .map(number -> line(number, form, stored, reader))
                                .toList(),
                AssetChoices.rooms(school),
                AssetChoices.keepers(request, school),
                history(request, trail.of(tx, "asset", card.id())),
                places.past(tx, card.id()).stream()
                        .map(past -> new PlacePages.Gone(
                                past.place().said(), past.place().since(), past.until()))
                        .toList());
    }

    String said(List<Place> standing) {
        return standing.stream().map(Place::said).collect(Collectors.joining("；"));
    }

    private static PlacePages.Line line(int number, Form form, List<Place> stored, PlaceReader reader) {
        String since = stored.stream()
                .filter(place -> place.room().equals(form.value("place." + number))
                        && reader.keeper(place).equals(form.value("keeper." + number)))
                .findFirst()
                .map(Place::since)
                .orElse("");
        return new PlacePages.Line(number, since);
    }

    private static List<PlacePages.Event> history(Request request, List<Line> lines) {
        List<Line> moves = lines.stream()
                .filter(line -> line.changes().containsKey("places"))
                .toList();
        return TrailWords.rows(request, moves).stream()
                .flatMap(row -> row.changes().stream()
                        .filter(change -> change.field().equals(request.t("asset.field.places")))
                        .map(change -> new PlacePages.Event(change.from(), change.to(), row.at(), row.who())))
                .toList();
    }
}
