package org.vedette.merge.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vedette.merge.witness.Fingerprint;
import org.vedette.merge.witness.Witness;

/// Finds reports whose passages are copies. Few are compared all with all; many only where a band of their MinHash
/// meets, and there with the first and the one before, so that the work grows with their number and not its square.
final class Copies {
    private static final int FEW = 24;

    private final List<Witness> witnesses;
    private final SortedSet<Link> links = new TreeSet<>();

    private Copies(List<Witness> witnesses) {
        this.witnesses = witnesses;
    }

    /// Two that are copies, by their places in the list, the earlier first.
    record Link(int one, int other) implements Comparable<Link> {
        @Override
        public int compareTo(Link link) {
            int byOther = Integer.compare(other, link.other);
            return byOther != 0 ? byOther : Integer.compare(one, link.one);
        }
    }

    /// Links enough to connect all copies, in the order of the later one.
    static SortedSet<Link> among(List<Witness> witnesses) {
        var copies = new Copies(witnesses);
        if (witnesses.size() <= FEW) {
            copies.allWithAll();
        } else {
            copies.byBands();
        }
        return copies.links;
    }

    private void allWithAll() {
        for (int other = 1; other < witnesses.size(); other++) {
            for (int one = 0; one < other; one++) {
                compare(one, other);
            }
        }
    }

    private void byBands() {
        for (int band = 0; band < Fingerprint.BANDS; band++) {
            Map<Integer, List<Integer>> meeting = new LinkedHashMap<>();
            for (int at = 0; at < witnesses.size(); at++) {
                Fingerprint copy = witnesses.get(at).copy();
                if (copy.tells()) {
                    meeting.computeIfAbsent(copy.band(band), hash -> new ArrayList<>())
                            .add(at);
                }
            }
            meeting.values().forEach(this::compareNeighbours);
        }
    }

    private void compareNeighbours(List<Integer> meeting) {
        for (int i = 1; i < meeting.size(); i++) {
            compare(meeting.getFirst(), meeting.get(i));
            if (i > 1) {
                compare(meeting.get(i - 1), meeting.get(i));
            }
        }
    }

    private void compare(int one, int other) {
        var link = new Link(one, other);
        if (!links.contains(link)
                && witnesses.get(one).copy().copies(witnesses.get(other).copy())) {
            links.add(link);
        }
    }
}
