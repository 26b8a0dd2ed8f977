package org.vedette.eval.watches;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.alarm.Told;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Status;
import org.vedette.model.claim.Voice;
import org.vedette.model.event.Event;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Report;
import org.vedette.model.text.Span;

/// A story for a watch: happenings, one a line, and the phase that is expected at the end of some days.
///
/// @param name what it shows
/// @param steps happenings and expectations in the order of the file
record Story(String name, List<Step> steps) {
    private static final ActorRegister REGISTER = ActorRegister.load();
    private static final Span SPAN = new Span(0, 1);
    private static final int CELLS = 6;

    /// A line of a story.
    sealed interface Step {
        /// Something happens, and is known at noon.
        record Happens(Instant at, Told.Now told) implements Step {}

        /// The phase at the end of a day.
        record Expects(Instant at, String phase) implements Step {}
    }

    /// The stories of a file.
    static List<Story> read(String text) {
        var stories = new ArrayList<Story>();
        List<Step> steps = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("story ")) {
                steps = new ArrayList<>();
                stories.add(new Story(line.substring("story ".length()), steps));
            } else if (line.startsWith("expect ")) {
                String[] words = line.split(" ");
                steps.add(new Step.Expects(Instant.parse(words[1] + "T23:59:59Z"), words[2]));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                steps.add(happens(line, "story" + stories.size() + "-" + steps.size()));
            }
        }
        return stories;
    }

    private static Step happens(String line, String id) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\\|", -1)) {
            cells.add(cell.strip());
        }
        if (cells.size() != CELLS) {
            throw new IllegalArgumentException(cells.size() + " cells, wanted " + CELLS + ": " + line);
        }
        LocalDate day = LocalDate.parse(cells.getFirst());
        Instant at = Instant.parse(day + "T12:00:00Z");
        Claim claim = claim(id, cells, day, at);
        var report = new Report(id, "The Outlet", null, null, day, line, line, List.of(), "story", claim);
        return new Step.Happens(at, new Told.Now(event(id, claim, at), List.of(report)));
    }

    private static Event event(String id, Claim claim, Instant at) {
        return new Event(
                "e" + id,
                claim.type(),
                claim.mode(),
                claim.status(),
                List.of(),
                List.of(),
                List.of(),
                claim.contexts(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(claim.id()),
                1,
                List.of(new Origin(claim.id(), List.of(claim.id()), "a story")),
                at,
                at);
    }

    private static Claim claim(String id, List<String> cells, LocalDate day, Instant at) {
        String[] kind = cells.get(1).split("[. ]");
        boolean hasMode = cells.get(1).contains(".");
        String[] parties = cells.get(2).split(">", -1);
        return new Claim(
                id,
                SPAN,
                SPAN,
                ClaimType.valueOf(kind[0]),
                hasMode ? kind[1] : null,
                cells.get(5).isEmpty() ? List.of() : List.of(cells.get(5).split(",")),
                null,
                0,
                Status.valueOf(kind[kind.length - 1].toUpperCase(Locale.ROOT)),
                party(parties[0], day),
                party(parties[1], day),
                List.of(),
                voice(cells.get(3), day),
                amount(cells.get(4)),
                null,
                place(parties),
                at,
                1,
                new Evidence("story", 1, null, List.of(), List.of()));
    }

    private static List<Party> party(String code, LocalDate day) {
        return code.isBlank() ? List.of() : List.of(new Party(SPAN, actor(code.strip(), day)));
    }

    /// The register's actor; else some of a sector of a state ("MLI.GOV").
    private static Actor actor(String code, LocalDate day) {
        Actor known = REGISTER.actor(code, day);
        if (known != null) {
            return known;
        }
        String state = code.substring(0, 3);
        String last = code.substring(4);
        boolean isSector = List.of(Sector.values()).stream()
                .anyMatch(sector -> sector.name().equals(last));
        return new Actor(null, state, isSector ? List.of(Sector.valueOf(last)) : List.of(), code);
    }

    private static @Nullable Place place(String[] parties) {
        return parties.length < 3 || parties[2].isBlank()
                ? null
                : new Place(SPAN, "a place", parties[2].strip(), null, null, null);
    }

    private static List<Voice> voice(String code, LocalDate day) {
        var outlet = new Voice.Outlet("The Outlet", null);
        return code.isEmpty() ? List.of(outlet) : List.of(outlet, new Voice.Speaker(SPAN, actor(code, day), null));
    }

    private static List<Quantity> amount(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        String[] words = text.split(" ");
        double number = Double.parseDouble(words[1]);
        Modifier modifier = Modifier.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        return List.of(new Quantity(SPAN, number, number, modifier, words[2], null));
    }

    @Override
    public String toString() {
        return name;
    }
}
