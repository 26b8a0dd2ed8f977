package org.vedette.cli.show;

import java.util.ArrayDeque;
import java.util.Deque;
import org.vedette.cli.console.Plain;
import org.vedette.knowledge.words.ClaimPart;
import org.vedette.knowledge.words.ClaimParts;
import org.vedette.model.claim.Claim;
import org.vedette.model.text.Span;

/// The sentence of a claim with its parts in brackets: "[source: North Korea] has [act: sent] ...".
final class MarkedSentence {
    private final String text;
    private final Claim claim;
    private final Paint paint;
    private final ClaimParts parts;

    private MarkedSentence(String text, Claim claim, Paint paint) {
        this.text = text;
        this.claim = claim;
        this.paint = paint;
        this.parts = ClaimParts.of(claim);
    }

    /// @param text the article's
    static String of(String text, Claim claim, Paint paint) {
        return new MarkedSentence(text, claim, paint).marked();
    }

    private String marked() {
        var out = new StringBuilder();
        Deque<Span> open = new ArrayDeque<>();
        int at = claim.sentence().start();
        for (Span span : parts.nested()) {
            at = close(out, open, at, span.start());
            out.append(Plain.words(text.substring(at, span.start())));
            out.append(paint.part(first(span), "[" + label(span) + ":")).append(Page.UNBROKEN);
            open.push(span);
            at = span.start();
        }
        at = close(out, open, at, claim.sentence().end());
        return out.append(Plain.words(text.substring(at, claim.sentence().end())))
                .toString();
    }

    /// Closes every open span that ends by `until`; gives where writing goes on.
    private int close(StringBuilder out, Deque<Span> open, int from, int until) {
        int at = from;
        while (!open.isEmpty() && open.peek().end() <= until) {
            Span span = open.pop();
            out.append(paint.part(first(span), Plain.words(text.substring(at, span.end())) + "]"));
            at = span.end();
        }
        return at;
    }

    private ClaimPart first(Span span) {
        return parts.labels(span).getFirst();
    }

    private String label(Span span) {
        return String.join(
                ", ", parts.labels(span).stream().map(ClaimPart::label).toList());
    }
}
