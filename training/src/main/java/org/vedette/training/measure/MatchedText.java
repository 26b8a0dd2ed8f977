package org.vedette.training.measure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.corpus.CodedClaim;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.CodedText;
import org.vedette.model.text.Span;

/// A text of the corpus as the reader read it, its claims laid beside those of the coders: two are the same when their
/// triggers overlap.
///
/// @param extras claims of ours that no coder has
public record MatchedText(HeldOutText text, CodedText read, List<Match> matches, List<Claim> extras) {
    public MatchedText {
        matches = List.copyOf(matches);
        extras = List.copyOf(extras);
    }

    /// A claim of the coders and ours.
    ///
    /// @param ours null when we have none
    public record Match(
            HeldOutText.Placed where,
            CodedClaim gold,
            @Nullable Claim ours) {
        /// Whether type and status are what the coders say.
        public boolean isRight() {
            return ours != null && ours.type() == gold.type() && ours.status() == gold.status();
        }
    }

    public static MatchedText of(HeldOutText text, CodedText read) {
        var left = new ArrayList<>(read.claims());
        var matches = new ArrayList<Match>();
        for (HeldOutText.Placed placed : text.sentences()) {
            for (CodedClaim gold : placed.sentence().claims()) {
                Span trigger = text.find(placed, gold.trigger());
                Claim found = left.stream()
                        .filter(claim -> trigger != null && claim.trigger().overlaps(trigger))
                        .findFirst()
                        .orElse(null);
                left.remove(found);
                matches.add(new Match(placed, gold, found));
            }
        }
        return new MatchedText(text, read, matches, left);
    }

    /// The confidence of every claim of ours, and whether a coder has it with this type and this status.
    public List<Reliability.Point> points() {
        var points = new ArrayList<Reliability.Point>();
        for (Match match : matches) {
            Claim ours = match.ours();
            if (ours != null) {
                points.add(new Reliability.Point(ours.confidence(), match.isRight()));
            }
        }
        extras.forEach(extra -> points.add(new Reliability.Point(extra.confidence(), false)));
        return points;
    }

    /// The words of a match's sentence.
    public static String words(Match match) {
        return match.where().sentence().text();
    }
}
