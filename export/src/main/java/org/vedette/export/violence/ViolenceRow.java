package org.vedette.export.violence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.export.toll.Toll;
import org.vedette.export.writer.Happening;
import org.vedette.export.writer.Settings;
import org.vedette.knowledge.codes.Countries;
import org.vedette.knowledge.codes.Country;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Place;
import org.vedette.model.event.Event;
import org.vedette.model.event.Report;

/// One row of a table of violence.
///
/// @param dead the deaths
/// @param country of the place, else of the first target that has one, else of the first source; null when none is
/// known
/// @param day the first of the event; where none is known, the day on which it became known, in UTC
/// @param changed the last instant a claim came in, or that of the export
record ViolenceRow(Happening happening, Toll dead, @Nullable Country country, LocalDate day, Instant changed) {

    static ViolenceRow of(Happening happening, Toll dead, Countries countries, Settings settings) {
        Event event = happening.event();
        Instant known = Objects.requireNonNullElse(event.known(), settings.asOf());
        LocalDate first = event.first();
        return new ViolenceRow(
                happening,
                dead,
                country(event, countries),
                first == null ? LocalDate.ofInstant(known, ZoneOffset.UTC) : first,
                Objects.requireNonNullElse(event.changed(), settings.asOf()));
    }

    private static @Nullable Country country(Event event, Countries countries) {
        Place place = event.place();
        Stream<@Nullable String> placed = Stream.ofNullable(place == null ? null : place.country());
        Stream<@Nullable String> others = Stream.concat(event.targets().stream(), event.sources().stream())
                .map(Actor::country);
        return Stream.concat(placed, others)
                .map(countries::ofIso3)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Event event() {
        return happening.event();
    }

    /// A part of the country; null where none is known.
    @Nullable
    Object country(Function<Country, @Nullable Object> part) {
        return country == null ? null : part.apply(country);
    }

    /// A part of the place; null where there is none.
    @Nullable
    Object place(Function<Place, @Nullable Object> part) {
        Place place = event().place();
        return place == null ? null : part.apply(place);
    }

    /// A part of the reports, each value once, in their order.
    List<String> each(Function<Report, @Nullable String> part) {
        Stream<@Nullable String> parts = happening.reports().stream().map(part);
        return parts.filter(Objects::nonNull).distinct().toList();
    }
}
