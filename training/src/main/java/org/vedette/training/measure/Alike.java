package org.vedette.training.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vedette.code.precedent.Precedent;
import org.vedette.code.precedent.Scale;

/// From which likeness on a claim may be coded as another one was: the least at which nearly all pairs of a held-out
/// claim and a taught one that have the word or the reader's type in common were coded alike.
///
/// @param threshold from 0 to 1
/// @param pairs so many pairs are as alike as that
/// @param agree the share of them that has one type and one status, from 0 to 1
/// @param renamed the share of held-out claims that are alike to themselves under other names, from 0 to 1
/// @param type how often the nearest taught claim has a held-out claim's type, from 0 to 1
/// @param status the same of the status
public record Alike(double threshold, long pairs, double agree, double renamed, double type, double status) {
    /// This share of pairs must agree.
    private static final double WANTED = 0.97;

    private static final int FIRST = 90;
    private static final int LAST = 99;

    /// A coded claim as the reader sees it.
    ///
    /// @param stem of its trigger
    /// @param reads the type that the reader would give it, as its place among the types
    public record Seen(Precedent coded, String stem, int reads, byte[] vector) {
        boolean mayBeLike(Seen other) {
            return stem.equals(other.stem) || reads == other.reads;
        }

        boolean isCodedAs(Seen other) {
            return coded.type() == other.coded.type() && coded.status() == other.coded.status();
        }
    }

    /// A held-out claim and its vector under other names, or null where it names nobody that could be changed.
    public record Renamed(Seen plain, byte @Nullable [] renamed) {}

    /// All that is held out.
    public record HeldOut(List<Renamed> claims) {
        public HeldOut {
            claims = List.copyOf(claims);
        }

        /// Measures it against what is taught.
        public Alike of(List<Seen> taught) {
            long[] pairs = new long[LAST + 1];
            long[] agree = new long[LAST + 1];
            var type = new Share();
            var status = new Share();
            for (Renamed claim : claims) {
                Seen nearest = nearest(claim.plain(), taught, pairs, agree);
                if (nearest != null) {
                    type.add(nearest.coded().type() == claim.plain().coded().type());
                    status.add(nearest.coded().status() == claim.plain().coded().status());
                }
            }
            int step = FIRST;
            while (step < LAST && agree[step] < WANTED * pairs[step]) {
                step++;
            }
            double threshold = step / 100.0;
            return new Alike(
                    threshold,
                    pairs[step],
                    pairs[step] == 0 ? 1 : (double) agree[step] / pairs[step],
                    renamed(threshold),
                    type.percent() / 100,
                    status.percent() / 100);
        }

        private static @Nullable Seen nearest(Seen claim, List<Seen> taught, long[] pairs, long[] agree) {
            Seen nearest = null;
            double most = -1;
            for (Seen each : taught) {
                double likeness = Scale.likeness(claim.vector(), each.vector());
                if (likeness > most) {
                    most = likeness;
                    nearest = each;
                }
                for (int step = FIRST; step <= LAST && likeness >= step / 100.0 && claim.mayBeLike(each); step++) {
                    pairs[step]++;
                    agree[step] += claim.isCodedAs(each) ? 1 : 0;
                }
            }
            return nearest;
        }

        private double renamed(double threshold) {
            var share = new Share();
            for (Renamed claim : claims) {
                byte[] renamed = claim.renamed();
                if (renamed != null) {
                    share.add(Scale.likeness(claim.plain().vector(), renamed) >= threshold);
                }
            }
            return share.percent() / 100;
        }
    }

    /// What was measured, for a person.
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(say(
                "the nearest precedent has a held-out claim's type in %.1f %%, its status in %.1f %%",
                100 * type, 100 * status));
        lines.add(say(
                "alike from %.2f on: %,d pairs, %.1f %% of them coded alike; %.1f %% of the claims are like themselves"
                        + " under other names",
                threshold, pairs, 100 * agree, 100 * renamed));
        return lines;
    }

    private static String say(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
