package org.vedette.export.dyad;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.export.table.Rows;
import org.vedette.export.writer.Happening;
import org.vedette.export.writer.Settings;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;
import org.vedette.model.event.Event;
import org.vedette.model.event.Report;
import org.vedette.model.text.Span;

/// One row of a dyadic table.
///
/// @param day the first of the event; where none is known, the day on which it became known, in UTC
/// @param known the instant of first knowledge, or that of the export
public record DyadRow(Happening happening, Dyad dyad, Folding.Folded act, LocalDate day, Instant known) {
    /// The rows of a happening.
    static Rows<DyadRow> of(Happening happening, Folding folding, Settings settings) {
        Event event = happening.event();
        Folding.Folded act = folding.of(event);
        if (act == null) {
            return Rows.none(Folding.reason(event));
        }
        Instant known = Objects.requireNonNullElse(event.known(), settings.asOf());
        LocalDate day = event.first() == null ? LocalDate.ofInstant(known, ZoneOffset.UTC) : event.first();
        return Rows.of(Dyad.of(event).stream()
                .map(dyad -> new DyadRow(happening, dyad, act, day, known))
                .toList());
    }

    Event event() {
        return happening.event();
    }

    long number() {
        return dyad.number(event());
    }

    /// A part of the source; null where there is none.
    @Nullable
    Object source(Function<Actor, @Nullable Object> part) {
        return dyad.source() == null ? null : part.apply(dyad.source());
    }

    /// A part of the target; null where there is none.
    @Nullable
    Object target(Function<Actor, @Nullable Object> part) {
        return dyad.target() == null ? null : part.apply(dyad.target());
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

    /// A part of the first report that has it, or null.
    @Nullable
    String first(Function<Report, @Nullable String> part) {
        List<String> all = each(part);
        return all.isEmpty() ? null : all.getFirst();
    }

    /// The words that name an actor in the first report that does; null where none is found.
    @Nullable
    String words(@Nullable Actor actor) {
        for (Report report : happening.reports()) {
            for (Party party : parties(report)) {
                Span sentence = report.claim().sentence();
                if (party.actor().equals(actor)
                        && sentence.covers(party.span())
                        && sentence.length() == report.sentence().length()) {
                    return party.span().shift(-sentence.start()).in(report.sentence());
                }
            }
        }
        return null;
    }

    private static List<Party> parties(Report report) {
        return Stream.concat(report.claim().sources().stream(), report.claim().targets().stream())
                .toList();
    }
}
