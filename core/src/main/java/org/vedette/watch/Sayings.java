package org.vedette.watch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Speaker;
import org.vedette.model.alarm.Stance;
import org.vedette.model.alarm.Told;
import org.vedette.model.claim.Claim;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Report;
import org.vedette.model.watch.Indicator;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.Pattern;
import org.vedette.model.watch.Refuter;
import org.vedette.model.watch.WatchPlan;

/// Makes of an event the words that are about the signs of a watch.
final class Sayings {
    private static final String COUNTS = "it meets what was agreed to count";

    private final WatchPlan plan;
    private final Outlets outlets;

    Sayings(WatchPlan plan, Outlets outlets) {
        this.plan = plan;
        this.outlets = outlets;
    }

    /// All words of the event about any sign; empty for most events of the news.
    ///
    /// @param at stands in for the instant of knowledge of claims that have none
    List<Saying> of(Told.Now told, Instant at) {
        var all = new ArrayList<Saying>();
        for (Indicator indicator : plan.indicators()) {
            all.addAll(of(indicator, told, at));
        }
        return all;
    }

    private List<Saying> of(Indicator indicator, Told.Now told, Instant at) {
        List<Report> about = told.reports().stream()
                .filter(report ->
                        indicator.counts().stream().anyMatch(pattern -> Matching.isAbout(pattern, report.claim())))
                .toList();
        if (about.isEmpty()) {
            return List.of();
        }
        Map<String, String> origins = origins(told);
        var sayings = new ArrayList<Saying>();
        about.forEach(report -> sayings.add(saying(indicator, told.id(), report, origins, at)));
        return takenBack(indicator, sayings, told, at);
    }

    private static Map<String, String> origins(Told.Now told) {
        var of = new TreeMap<String, String>();
        for (Origin origin : told.event().origins()) {
            origin.claims().forEach(claim -> of.put(claim, origin.id()));
        }
        return of;
    }

    private Saying saying(Indicator indicator, String event, Report report, Map<String, String> origins, Instant at) {
        Claim claim = report.claim();
        Speaker speaker = Speakers.of(report);
        String objection = objection(indicator, claim, speaker);
        Stance stance = objection == null ? Stance.FOR : Matching.denies(claim) ? Stance.AGAINST : Stance.ASIDE;
        return new Saying(
                indicator.id(),
                event,
                claim.id(),
                report.article(),
                report.outlet(),
                report.url(),
                known(report, at),
                report.sentence(),
                claim.type(),
                claim.status(),
                claim.quantities(),
                Speakers.chain(report),
                speaker,
                origins.getOrDefault(claim.id(), claim.id()),
                outlets.of(report.outlet()),
                stance,
                objection == null ? COUNTS : objection,
                report.tlp());
    }

    private static Instant known(Report report, Instant at) {
        Instant known = report.claim().known();
        return known == null ? at : known;
    }

    /// Why no pattern counts the claim, in the words of the first that is about its matter; null when one does.
    private static @Nullable String objection(Indicator indicator, Claim claim, Speaker speaker) {
        String first = null;
        for (Pattern pattern : indicator.counts()) {
            if (Matching.isAbout(pattern, claim)) {
                String objection = Matching.objection(pattern, claim, speaker);
                if (objection == null) {
                    return null;
                }
                first = first == null ? objection : first;
            }
        }
        return first;
    }

    private static List<Saying> takenBack(Indicator indicator, List<Saying> sayings, Told.Now told, Instant at) {
        List<Saying> now = sayings;
        for (Refuter refuter : indicator.refutedBy()) {
            for (Report report : told.reports()) {
                if (refutes(refuter, report)) {
                    now = without(now, refuter.reach(), report, at);
                }
            }
        }
        return now;
    }

    private static boolean refutes(Refuter refuter, Report report) {
        return Matching.isAbout(refuter.pattern(), report.claim())
                && Matching.objection(refuter.pattern(), report.claim(), Speakers.of(report)) == null;
    }

    private static List<Saying> without(List<Saying> sayings, Refuter.Reach reach, Report report, Instant at) {
        Speaker speaker = Speakers.of(report);
        Instant known = known(report, at);
        return sayings.stream()
                .map(saying -> saying.stance() == Stance.FOR
                                && saying.known().isBefore(known)
                                && (isOwn(saying, speaker, report)
                                        || reach == Refuter.Reach.ALL && !isItsOwnReport(speaker, report))
                        ? saying.turned(Stance.TAKEN_BACK, "taken back by " + speaker.name() + ": " + report.sentence())
                        : saying)
                .toList();
    }

    /// Whether a word is of the one who takes it back: of the same voice, or of the outlet that corrects itself.
    private static boolean isOwn(Saying saying, Speaker speaker, Report report) {
        return Voices.same(saying.speaker(), speaker)
                || (!speaker.named() || isItsOwnReport(speaker, report))
                        && saying.outlet() != null
                        && saying.outlet().equals(report.outlet());
    }

    /// "Our report was wrong": an outlet that says so takes nothing back that others know of themselves.
    private static boolean isItsOwnReport(Speaker speaker, Report report) {
        return speaker.named() && speaker.name().equals(report.outlet());
    }
}
