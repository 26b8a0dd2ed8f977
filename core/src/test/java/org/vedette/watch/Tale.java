package org.vedette.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.model.alarm.Sighting;
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

/// Reports and events to try, written as lines: `day | TYPE status | CHL > PER | voice | number | outlet`.
///
/// The voice is a code of the register ("ARG.PRES"), a name with a question mark ("?sources"), or nothing.
public final class Tale {
    private static final Span SPAN = new Span(0, 4);

    private Tale() {}

    /// A report by its line; its claim bears the name given.
    public static Report report(String claim, String line) {
        List<String> cells = new ArrayList<>(List.of(line.split("\\|", -1)));
        while (cells.size() < 6) {
            cells.add("");
        }
        List<String> cell = cells.stream().map(String::strip).toList();
        String outlet = cell.get(5).isEmpty() ? "Andes Wire" : cell.get(5);
        String sentence = "A sentence of " + claim + ".";
        return new Report(
                "article-" + claim,
                outlet,
                null,
                null,
                null,
                sentence,
                sentence,
                List.of(),
                "test",
                claim(claim, cell, outlet));
    }

    private static Claim claim(String id, List<String> cell, String outlet) {
        String[] kind = cell.get(1).split(" ");
        String[] parties = cell.get(2).split(">", -1);
        return new Claim(
                id,
                SPAN,
                SPAN,
                ClaimType.valueOf(kind[0]),
                null,
                List.of("military"),
                null,
                0,
                Status.valueOf(kind[1].toUpperCase(java.util.Locale.ROOT)),
                parties(parties[0]),
                parties(parties.length > 1 ? parties[1] : ""),
                List.of(),
                voice(cell.get(3), outlet),
                amounts(cell.get(4)),
                null,
                place(parties.length > 2 ? parties[2] : ""),
                at(cell.get(0)),
                0.9,
                new Evidence("test", 0.9, null, List.of(), List.of()));
    }

    private static @Nullable Place place(String country) {
        return country.isBlank() ? null : new Place(SPAN, "somewhere", country.strip(), null, null, null);
    }

    public static Instant at(String day) {
        return Instant.parse(day.length() == 10 ? day + "T12:00:00Z" : day);
    }

    private static List<Party> parties(String code) {
        return code.isBlank() ? List.of() : List.of(new Party(SPAN, actor(code.strip())));
    }

    private static Actor actor(String code) {
        boolean whole = code.indexOf('.') < 0;
        return new Actor(code, code.substring(0, 3), whole ? List.of() : List.of(Sector.GOV), code);
    }

    private static List<Voice> voice(String who, String outlet) {
        var first = new Voice.Outlet(outlet, null);
        if (who.isEmpty()) {
            return List.of(first);
        }
        Voice second = who.startsWith("?")
                ? new Voice.Unnamed(SPAN, new Actor(null, null, List.of(), who.substring(1)), null)
                : new Voice.Speaker(SPAN, actor(who), null);
        return List.of(first, second);
    }

    private static List<Quantity> amounts(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        String[] words = text.split(" ");
        double number = Double.parseDouble(words[1]);
        Modifier modifier =
                Modifier.valueOf(words[0].toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        return List.of(new Quantity(SPAN, number, number, modifier, words[2], null));
    }

    /// An event of reports; those with the same mark behind a slash in their claim's name ("c1/a") are one origin.
    public static Told.Now event(String id, List<Report> reports) {
        Map<String, List<String>> origins = new LinkedHashMap<>();
        for (Report report : reports) {
            int slash = report.id().indexOf('/');
            String mark = slash < 0 ? report.id() : report.id().substring(slash);
            origins.computeIfAbsent(mark, first -> new ArrayList<>()).add(report.id());
        }
        Claim first = reports.getFirst().claim();
        return new Told.Now(
                new Event(
                        id,
                        first.type(),
                        null,
                        first.status(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        reports.stream().map(Report::id).toList(),
                        reports.size(),
                        origins.values().stream()
                                .map(claims -> new Origin(claims.getFirst(), claims, "test"))
                                .toList(),
                        first.known(),
                        reports.getLast().claim().known()),
                reports);
    }

    /// One event with the reports of some lines, heard when the last of them was known.
    public static Sighting.Heard heard(String event, String... lines) {
        var reports = new ArrayList<Report>();
        for (int at = 0; at < lines.length; at++) {
            reports.add(report(event + "-" + at, lines[at]));
        }
        Instant last = at(lines[lines.length - 1].split("\\|", -1)[0].strip());
        return new Sighting.Heard(last, List.of(event(event, reports)));
    }
}
