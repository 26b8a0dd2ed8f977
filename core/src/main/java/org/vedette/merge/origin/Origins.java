package org.vedette.merge.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.vedette.merge.witness.Witness;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Report;

/// Groups the reports of one happening into independent origins. Reports have one origin when they quote the same first
/// speaker, when one passage is a copy of the other, when they carry the same agency, or when they come from one outlet
/// and name no speaker. Two named speakers are never one origin, even in one article.
public final class Origins {
    private final List<Witness> witnesses;
    private final List<@Nullable Mouth> mouths = new ArrayList<>();

    private Origins(List<Witness> witnesses) {
        this.witnesses = witnesses;
        SortedSet<String> outlets = new TreeSet<>();
        for (Witness witness : witnesses) {
            String outlet = Carriers.outlet(witness.report());
            if (outlet != null) {
                outlets.add(Mouth.bare(outlet));
            }
        }
        for (Witness witness : witnesses) {
            Mouth mouth = Mouth.of(witness.claim().voice());
            mouths.add(mouth == null || mouth.isPress(outlets) ? null : mouth);
        }
    }

    /// The origins of some reports, the earliest first, whatever their order in the list.
    public static List<Origin> ofReports(List<Report> reports) {
        return of(reports.stream().map(Witness::of).toList());
    }

    /// The same for reports that were made ready before.
    public static List<Origin> of(List<Witness> witnesses) {
        var sorted = new ArrayList<>(witnesses);
        sorted.sort(Comparator.comparing(Witness::order));
        return new Origins(sorted).grouped();
    }

    private List<Origin> grouped() {
        var groups = new Groups(mouths);
        joinSpeakers(groups);
        Copies.among(witnesses).forEach(link -> groups.join(link.one(), link.other()));
        joinCarriers(groups);
        var origins = new ArrayList<Origin>();
        groups.all().forEach(places -> origins.add(origin(places)));
        return origins;
    }

    /// Each with the first that quotes the same speaker.
    private void joinSpeakers(Groups groups) {
        var first = new ArrayList<Integer>();
        for (int at = 0; at < witnesses.size(); at++) {
            Mouth mouth = mouths.get(at);
            if (mouth != null && !joinsOne(groups, first, at, mouth)) {
                first.add(at);
            }
        }
    }

    private boolean joinsOne(Groups groups, List<Integer> first, int at, Mouth mouth) {
        for (int earlier : first) {
            Mouth known = mouths.get(earlier);
            if (known != null && known.isOne(mouth)) {
                groups.join(earlier, at);
                return true;
            }
        }
        return false;
    }

    /// Those who name no speaker meet under their agency, their outlet or their article.
    private void joinCarriers(Groups groups) {
        Map<String, Integer> first = new LinkedHashMap<>();
        Map<String, String> full = fullNames();
        for (int at = 0; at < witnesses.size(); at++) {
            if (mouths.get(at) == null) {
                int place = at;
                Report report = witnesses.get(at).report();
                var keys = new ArrayList<String>();
                Carriers.of(report, true).keySet().forEach(key -> keys.add(full.getOrDefault(key, key)));
                keys.add("article " + report.article());
                keys.forEach(key -> groups.join(first.computeIfAbsent(key, unknown -> place), place));
            }
        }
    }

    /// Outlets by the abbreviation that others may credit them with.
    private Map<String, String> fullNames() {
        var full = new TreeMap<String, String>();
        for (Witness witness : witnesses) {
            String outlet = Carriers.outlet(witness.report());
            if (outlet != null) {
                full.putIfAbsent(Carriers.initials(outlet), Mouth.bare(outlet));
            }
        }
        return full;
    }

    private Origin origin(List<Integer> places) {
        List<Witness> members = places.stream().map(witnesses::get).toList();
        List<String> claims = members.stream().map(Witness::id).sorted().toList();
        Mouth mouth = places.stream()
                .map(mouths::get)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
        return new Origin(claims.getFirst(), claims, Reason.of(members, mouth));
    }
}
