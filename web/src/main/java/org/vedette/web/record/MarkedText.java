package org.vedette.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vedette.knowledge.words.ClaimPart;
import org.vedette.knowledge.words.ClaimParts;
import org.vedette.model.claim.Claim;
import org.vedette.model.text.Span;
import org.vedette.web.page.Shown;

/// Text cut where marks begin and end.
public final class MarkedText {
    /// A stretch of text.
    ///
    /// @param kind how it is marked, or empty
    /// @param title what the mark says, or empty
    /// @param claims the numbers of the claims whose word of the act it is, from 1
    public record Piece(String text, String kind, String title, List<Integer> claims) {
        public Piece {
            claims = List.copyOf(claims);
        }
    }

    private MarkedText() {}

    /// An article: sentences with claims are marked, and in them the words of the acts.
    static List<Piece> article(String text, List<Claim> claims) {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
        claims.forEach(claim -> {
            cut(cuts, claim.sentence(), text);
            cut(cuts, claim.trigger(), text);
        });
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int to : cuts) {
            if (to > from) {
                pieces.add(piece(text, new Span(from, to), claims));
                from = to;
            }
        }
        return pieces;
    }

    private static void cut(SortedSet<Integer> cuts, Span span, String text) {
        cuts.add(Math.min(span.start(), text.length()));
        cuts.add(Math.min(span.end(), text.length()));
    }

    private static Piece piece(String text, Span span, List<Claim> claims) {
        List<Integer> acts = new ArrayList<>();
        String kind = "";
        String title = "";
        for (int at = 0; at < claims.size(); at++) {
            Claim claim = claims.get(at);
            if (claim.trigger().covers(span)) {
                acts.add(at + 1);
                kind = "act " + Shown.stand(claim.status());
                title = Shown.type(claim.type()) + ", " + claim.status().label();
            } else if (kind.isEmpty() && claim.sentence().covers(span)) {
                kind = "sentence";
            }
        }
        return new Piece(span.in(text), kind, title, acts);
    }

    /// The sentence of a claim with its parts.
    static List<Piece> sentence(String text, Claim claim) {
        ClaimParts parts = ClaimParts.of(claim);
        List<Span> nested = parts.nested();
        SortedSet<Integer> cuts = new TreeSet<>();
        cut(cuts, claim.sentence(), text);
        nested.forEach(span -> cut(cuts, span, text));
        List<Piece> pieces = new ArrayList<>();
        int from = cuts.first();
        for (int to : cuts) {
            if (to > from) {
                pieces.add(part(text, new Span(from, to), nested, parts));
                from = to;
            }
        }
        return pieces;
    }

    /// The innermost part that covers a stretch names it.
    private static Piece part(String text, Span span, List<Span> nested, ClaimParts parts) {
        Span inner = null;
        for (Span each : nested) {
            if (each.covers(span) && (inner == null || each.length() <= inner.length())) {
                inner = each;
            }
        }
        if (inner == null) {
            return new Piece(span.in(text), "", "", List.of());
        }
        List<ClaimPart> labels = parts.labels(inner);
        String title = String.join(", ", labels.stream().map(ClaimPart::label).toList());
        return new Piece(span.in(text), "part " + labels.getFirst().label().replace(' ', '-'), title, List.of());
    }
}
