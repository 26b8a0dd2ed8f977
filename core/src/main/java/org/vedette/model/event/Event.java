package org.vedette.model.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Status;

/// One happening: all claims that speak of it, as plan, act, denial or refutation, and the values that stand for them.
///
/// @param id the identifier of its first known claim (the least of these when several share the instant), behind an
///     "e"; the same whatever the order in which the claims arrived
/// @param sources the actors of the shown value, in the order of their names
/// @param first the first day it took, or null when no claim tells or assumes one
/// @param place of the shown value, or null
/// @param quantities the shown quantity of each unit, in the order of the units
/// @param fields every field with all its values
/// @param claims the members' identifiers in the order of first knowledge, then of their names
/// @param articles how many articles carry a member
/// @param origins the independent origins, the earliest first
/// @param known the first instant a member could be known, or null when none tells
/// @param changed the last such instant, or null
/// @param tlp the strictest mark of its members
public record Event(
        String id,
        ClaimType type,
        @Nullable String mode,
        Status status,
        List<Actor> sources,
        List<Actor> targets,
        List<Actor> about,
        List<String> contexts,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable Place place,
        List<Quantity> quantities,
        List<Field> fields,
        List<String> claims,
        int articles,
        List<Origin> origins,
        @Nullable Instant known,
        @Nullable Instant changed,
        Tlp tlp) {
    public Event {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        about = List.copyOf(about);
        contexts = List.copyOf(contexts);
        quantities = List.copyOf(quantities);
        fields = List.copyOf(fields);
        claims = List.copyOf(claims);
        origins = List.copyOf(origins);
    }

    /// An event that everybody may see.
    public Event(
            String id,
            ClaimType type,
            @Nullable String mode,
            Status status,
            List<Actor> sources,
            List<Actor> targets,
            List<Actor> about,
            List<String> contexts,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable Place place,
            List<Quantity> quantities,
            List<Field> fields,
            List<String> claims,
            int articles,
            List<Origin> origins,
            @Nullable Instant known,
            @Nullable Instant changed) {
        this(
                id,
                type,
                mode,
                status,
                sources,
                targets,
                about,
                contexts,
                first,
                last,
                place,
                quantities,
                fields,
                claims,
                articles,
                origins,
                known,
                changed,
                Tlp.CLEAR);
    }
}
