package org.vedette.export.dyad;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.event.Event;

/// One who acts and one who is acted upon.
///
/// @param source or null where nobody is named
/// @param target or null where nobody is named
public record Dyad(@Nullable Actor source, @Nullable Actor target) {
    /// The pairs of an event: each source with each target. Nobody is paired with himself, so that talks of two become
    /// two rows, one each way; a side without a name is empty.
    public static List<Dyad> of(Event event) {
        List<Dyad> dyads = new ArrayList<>();
        for (Actor source : orNobody(event.sources())) {
            for (Actor target : orNobody(event.targets())) {
                if (source == null || !source.equals(target)) {
                    dyads.add(new Dyad(source, target));
                }
            }
        }
        if (dyads.isEmpty()) {
            dyads.add(new Dyad(event.sources().getFirst(), null));
        }
        return dyads;
    }

    private static List<@Nullable Actor> orNobody(List<Actor> actors) {
        if (actors.isEmpty()) {
            return Collections.singletonList(null);
        }
        return new ArrayList<>(actors);
    }

    /// A number that is the same in every export of the event, whoever else takes part in it.
    long number(Event event) {
        return Numbers.of(event.id(), name(source), name(target));
    }

    private static String name(@Nullable Actor actor) {
        if (actor == null) {
            return "";
        }
        String code = actor.code();
        return code == null ? actor.name() : code;
    }
}
