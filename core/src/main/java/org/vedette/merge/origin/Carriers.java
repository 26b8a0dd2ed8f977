package org.vedette.merge.origin;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.names.Folding;
import org.vedette.model.claim.Voice;
import org.vedette.model.event.Report;

/// Through whom a report came that names no speaker: the agencies it credits or passes on, else its outlet, else the
/// article alone.
final class Carriers {
    private Carriers() {}

    /// Names for a person by the folded name under which they meet.
    ///
    /// @param press whether its speaker is one of the press, and so passes on
    static SortedMap<String, String> of(Report report, boolean press) {
        var carriers = new TreeMap<String, String>();
        report.credits().stream()
                .filter(credit -> !credit.equals(Credits.AGENCIES))
                .forEach(credit -> add(carriers, credit));
        List<Voice> chain = report.claim().voice();
        for (Voice voice : chain) {
            if (voice instanceof Voice.Relay
                    || (press && voice instanceof Voice.Speaker && !Mouth.isPronoun(voice.name()))) {
                add(carriers, voice.name());
            }
        }
        String outlet = outlet(report);
        if (outlet != null && (carriers.isEmpty() || carriers.containsKey(initials(outlet)))) {
            carriers.remove(initials(outlet));
            add(carriers, outlet);
        }
        return carriers;
    }

    private static void add(SortedMap<String, String> carriers, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            carriers.put(Mouth.bare(name), name.strip());
        }
    }

    /// The abbreviation that an agency of that name would credit itself with, folded: "gnw" for "Gulf of Nowhere Wire".
    static String initials(String name) {
        var initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() < 2 ? "" : Folding.fold(initials.toString());
    }

    /// The outlet as the register names it, or as given, or null.
    static @Nullable String outlet(Report report) {
        for (Voice voice : report.claim().voice()) {
            if (voice instanceof Voice.Outlet(var name, var actor)) {
                return actor == null ? name : actor.name();
            }
        }
        return report.outlet();
    }
}
