package org.vedette.merge.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Place;
import org.vedette.model.event.Report;
import org.vedette.model.text.Span;

/// A report made ready to be compared with others. All is worked out once, when the report comes in.
///
/// @param days null when there is no day at all
/// @param keys what it can be found by: the states, organisations and names that take part, on either side; where a
/// side
///     is not known, also the country of the place and the names of the passage; ascending
/// @param hints words that may be names, by which it meets those that have them as names: words that begin a sentence
/// of
///     the passage or the headline, and the words of the outlet's name; only where a side is not known; ascending
/// @param asides names of the place, the passage and the headline where both sides are known: by these it meets those
/// of which a side is not known, and no others; ascending
/// @param placeNames words of the place that are names, folded, ascending
/// @param trigger the stem of the trigger's first word, folded, or empty
/// @param context of the passage and the headline
/// @param words of the sentence, without the names of the parties
/// @param copy by which copies of the passage are found
public record Witness(
        Report report,
        Order order,
        Family family,
        Phase phase,
        @Nullable Days days,
        Side sources,
        Side targets,
        List<String> keys,
        List<String> hints,
        List<String> asides,
        List<String> placeNames,
        String trigger,
        Content words,
        Content context,
        Fingerprint copy) {

    /// A passage of many names is looked for under the first.
    private static final int MOST_NAMES = 10;

    /// Whoever has no name at all is found by copies of the passage.
    private static final int BANDS = 8;

    private static final int LETTERS = 5;

    private static final String NAME = "~";
    private static final String BAND = "#";

    public static Witness of(Report report) {
        Claim claim = report.claim();
        int start = claim.sentence().start();
        Side sources = Side.of(claim.sources(), report.sentence(), start);
        Side targets = Side.of(claim.targets(), report.sentence(), start);
        Fingerprint copy = Fingerprint.of(report.passage());
        return new Witness(
                report,
                Order.of(report),
                Family.of(claim.type()),
                Phase.of(claim.status()),
                Days.of(claim.when(), report.published()),
                sources,
                targets,
                keys(sources, targets, report, copy),
                hints(sources, targets, report),
                isOneSided(sources, targets) ? List.of() : List.copyOf(around(report)),
                List.copyOf(placeNames(claim.place())),
                Trigger.of(report),
                Content.of(report.sentence(), names(claim)),
                Content.of(Objects.requireNonNullElse(report.title(), "") + " " + report.passage(), List.of()),
                copy);
    }

    public Witness {
        keys = List.copyOf(keys);
        hints = List.copyOf(hints);
        asides = List.copyOf(asides);
        placeNames = List.copyOf(placeNames);
    }

    private static List<String> keys(Side sources, Side targets, Report report, Fingerprint copy) {
        SortedSet<String> keys = new TreeSet<>();
        Stream.concat(sources.whos().stream(), targets.whos().stream())
                .filter(Who::isNamed)
                .forEach(who -> keys.add(who.root() == null ? who.name() : who.root()));
        if (isOneSided(sources, targets)) {
            Place place = report.claim().place();
            if (place != null && place.country() != null) {
                keys.add(place.country());
            }
            keys.addAll(around(report));
        }
        if (keys.isEmpty() && copy.tells()) {
            IntStream.range(0, BANDS).forEach(band -> keys.add(BAND + band + " " + copy.band(band)));
        }
        return List.copyOf(keys);
    }

    /// The names where a report has them beside the parties.
    private static SortedSet<String> around(Report report) {
        SortedSet<String> names = new TreeSet<>();
        placeNames(report.claim().place()).forEach(name -> names.add(name(name)));
        Names.inTitle(report.title()).forEach(name -> names.add(name(name)));
        Names.in(report.passage()).stream().limit(MOST_NAMES).forEach(name -> names.add(name(name)));
        return names;
    }

    private static List<String> hints(Side sources, Side targets, Report report) {
        if (!isOneSided(sources, targets)) {
            return List.of();
        }
        String title = Objects.requireNonNullElse(report.title(), "");
        String outlet = Objects.requireNonNullElse(report.outlet(), "");
        return Stream.of(Names.first(title), Names.first(report.passage()), Names.in("at " + outlet))
                .flatMap(SortedSet::stream)
                .map(Witness::name)
                .distinct()
                .sorted()
                .toList();
    }

    /// The first letters, by which "Haiti" meets "Haitian".
    private static String name(String folded) {
        return NAME + folded.substring(0, Math.min(LETTERS, folded.length()));
    }

    private static SortedSet<String> placeNames(@Nullable Place place) {
        return Names.in("at " + (place == null ? "" : place.name()));
    }

    /// Whether a side is missing, or none on it is known.
    public boolean isOneSided() {
        return isOneSided(sources, targets);
    }

    private static boolean isOneSided(Side sources, Side targets) {
        return sources.roots().isEmpty() || targets.roots().isEmpty();
    }

    private static List<Span> names(Claim claim) {
        int start = claim.sentence().start();
        var spans = new ArrayList<Span>();
        Stream.concat(claim.sources().stream(), claim.targets().stream())
                .map(Party::span)
                .filter(span -> span.start() >= start)
                .forEach(span -> spans.add(span.shift(-start)));
        return spans;
    }

    public Claim claim() {
        return report.claim();
    }

    public String id() {
        return report.id();
    }
}
