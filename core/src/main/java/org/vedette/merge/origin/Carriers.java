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
    static SortedMap<String, String> of(Report report) {
        var carriers = new TreeMap<String, String>();
        report.credits().stream()
                .filter(credit -> !credit.equals(Credits.AGENCIES))
                .forEach(credit -> add(carriers, credit));
        List<Voice> chain = report.claim().voice();
        for (Voice voice : chain) {
            if (voice instanceof Voice.Relay) {
                add(carriers, voice.name());
            }
        }
        if (carriers.isEmpty()) {
            add(carriers, outlet(report));
        }
        return carriers;
    }

    private static void add(SortedMap<String, String> carriers, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            carriers.put(Folding.fold(name.strip()), name.strip());
        }
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
