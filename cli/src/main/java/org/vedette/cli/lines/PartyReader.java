package org.vedette.cli.lines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Voice;
import org.vedette.model.text.Span;
import org.vedette.pipeline.Knowledge;
import org.vedette.resolve.actor.ActorResolver;

/// Parties and voices of a line: as Vedette wrote them, or as bare names that the register looks up. For one thread.
final class PartyReader {
    private final ActorRegister register;
    private final ActorResolver resolver;
    /// A coder's file has few names and many lines.
    private final Map<String, Actor> known = new TreeMap<>();

    PartyReader(Knowledge knowledge) {
        this.register = knowledge.register();
        this.resolver = knowledge.actors();
    }

    List<Party> parties(List<Asked> sides, @Nullable LocalDate on) throws Asked.Refused {
        var parties = new ArrayList<Party>();
        for (Asked side : sides) {
            Actor actor = side.has("span") || side.has("actor") || side.has("country") ? coded(side) : named(side, on);
            parties.add(new Party(side.spanOfUnseen("span"), actor));
        }
        return parties;
    }

    /// Where there is no country, Vedette writes the kind of organisation; that is no state.
    private Actor coded(Asked side) throws Asked.Refused {
        String country = side.textIfAny("country");
        var sectors = new ArrayList<Sector>();
        for (String sector : side.texts("sectors")) {
            sectors.add(sector(side, sector));
        }
        String code = side.textIfAny("actor");
        String name = side.textIfAny("name");
        String text = side.textIfAny("text");
        String shown = name != null ? name : text != null ? text : code;
        if (shown == null) {
            throw side.missing("name", "the name of a party");
        }
        return new Actor(code, country == null || register.state(country) == null ? null : country, sectors, shown);
    }

    private static Sector sector(Asked side, String name) throws Asked.Refused {
        for (Sector sector : Sector.values()) {
            if (sector.name().equals(name.toUpperCase(Locale.ROOT))) {
                return sector;
            }
        }
        throw side.missing("sectors", "PLOVER's sector codes, such as GOV");
    }

    /// A name, and what its bearer is: "Chile" and "police".
    private Actor named(Asked side, @Nullable LocalDate on) throws Asked.Refused {
        String name = side.textIfAny("name");
        String agent = side.textIfAny("agent");
        if (name == null && agent == null) {
            throw side.missing("name", "the name of a party");
        }
        String key = name + "\n" + agent + "\n" + on;
        Actor found = known.get(key);
        if (found == null) {
            found = agent == null || name == null
                    ? resolver.resolve(name == null ? String.valueOf(agent) : name, on)
                            .best()
                    : within(name, agent, on);
            known.put(key, found);
        }
        return found;
    }

    private Actor within(String name, String agent, @Nullable LocalDate on) {
        Actor whole = resolver.resolve(name, on).best();
        Actor part = resolver.resolve(name + " " + agent.toLowerCase(Locale.ROOT), on)
                .best();
        boolean lost = whole.country() == null || !whole.country().equals(part.country());
        List<Sector> sectors = part.sectors().isEmpty() ? whole.sectors() : part.sectors();
        boolean state = whole.code() != null && whole.code().equals(whole.country());
        String code = state ? null : whole.code();
        return lost || code != null
                ? new Actor(whole.code(), whole.country(), sectors, whole.name())
                : new Actor(part.code(), part.country(), part.sectors(), name + " " + agent);
    }

    List<Voice> voices(List<Asked> links) throws Asked.Refused {
        var voices = new ArrayList<Voice>();
        for (Asked link : links) {
            Span span = link.spanOfUnseen("span");
            Actor actor = voice(link);
            voices.add(
                    switch (link.text("kind")) {
                        case "outlet" -> new Voice.Outlet(link.text("name"), actor.code() == null ? null : actor);
                        case "relay" -> new Voice.Relay(span, actor, null);
                        case "speaker" -> new Voice.Speaker(span, actor, null);
                        case "unnamed" -> new Voice.Unnamed(span, actor, null);
                        default -> throw link.missing("kind", "outlet, relay, speaker or unnamed");
                    });
        }
        return voices;
    }

    private Actor voice(Asked link) throws Asked.Refused {
        String code = link.textIfAny("actor");
        Actor listed = code == null ? null : resolver.actor(code, null);
        return listed == null ? new Actor(code, null, List.of(), link.text("name")) : listed;
    }
}
