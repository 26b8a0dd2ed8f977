package org.vedette.watch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.alarm.Speaker;
import org.vedette.model.claim.Voice;
import org.vedette.model.event.Report;

/// Finds on whose word a claim stands: the innermost voice that speaks for a state, else the innermost of all.
final class Speakers {
    private static final List<Sector> OF_STATE = List.of(
            Sector.GOV, Sector.MIL, Sector.SPY, Sector.COP, Sector.JUD, Sector.LEG, Sector.IGO, Sector.UNO, Sector.EUR);

    private Speakers() {}

    static Speaker of(Report report) {
        Speaker last = null;
        Speaker official = null;
        for (Voice voice : report.claim().voice()) {
            Speaker speaker = of(voice);
            last = speaker == null ? last : speaker;
            official = speaker != null && speaker.official() ? speaker : official;
        }
        return official != null ? official : last != null ? last : itself(report);
    }

    private static Speaker itself(Report report) {
        return new Speaker(outlet(report), null, null, false, false);
    }

    static String outlet(Report report) {
        String outlet = report.outlet();
        return outlet == null ? "article " + report.article() : outlet;
    }

    /// @return null for the outlet
    private static @Nullable Speaker of(Voice voice) {
        return switch (voice) {
            case Voice.Outlet outlet -> null;
            case Voice.Relay(var span, var actor, var cue) -> of(actor, true);
            case Voice.Speaker(var span, var actor, var cue) -> of(actor, true);
            case Voice.Unnamed(var span, var actor, var cue) -> of(actor, false);
        };
    }

    private static Speaker of(Actor actor, boolean named) {
        String state = state(actor);
        boolean whole = actor.code() != null && actor.code().equals(state);
        boolean official = state != null && (whole || actor.sectors().stream().anyMatch(OF_STATE::contains));
        return new Speaker(actor.name(), actor.code(), state, official, named);
    }

    private static @Nullable String state(Actor actor) {
        String code = actor.code();
        if (actor.country() != null || code == null) {
            return actor.country();
        }
        int point = code.indexOf('.');
        return point < 0 ? code : code.substring(0, point);
    }

    /// The chain in names, from the outlet inwards.
    static List<String> chain(Report report) {
        var names = new ArrayList<String>();
        List<Voice> voices = report.claim().voice();
        if (voices.isEmpty() || !(voices.getFirst() instanceof Voice.Outlet)) {
            names.add(outlet(report));
        }
        voices.forEach(voice -> names.add(voice.name()));
        return names;
    }
}
