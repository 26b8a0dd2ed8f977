package org.vedette.cli.show;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Plain;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Voice;
import org.vedette.model.claim.When;
import org.vedette.model.text.Span;

/// The sentence of a claim with its parts in brackets: "[source: North Korea] has [act: sent] ...".
final class MarkedSentence {
    private final String text;
    private final Claim claim;
    private final Paint paint;
    private final Map<Span, Set<Part>> parts = new TreeMap<>();

    private MarkedSentence(String text, Claim claim, Paint paint) {
        this.text = text;
        this.claim = claim;
        this.paint = paint;
    }

    /// @param text the article's
    static String of(String text, Claim claim, Paint paint) {
        var marked = new MarkedSentence(text, claim, paint);
        marked.collect();
        return marked.marked();
    }

    private void collect() {
        add(claim.trigger(), Part.ACT);
        claim.sources().stream().map(Party::span).forEach(span -> add(span, Part.SOURCE));
        claim.targets().stream().map(Party::span).forEach(span -> add(span, Part.TARGET));
        claim.about().stream().map(Party::span).forEach(span -> add(span, Part.ABOUT));
        claim.voice().forEach(this::voice);
        claim.quantities().stream().map(Quantity::span).forEach(span -> add(span, Part.NUMBER));
        if (claim.when() instanceof When.Told told) {
            add(told.words(), Part.TIME);
        }
        if (claim.place() != null) {
            add(claim.place().span(), Part.PLACE);
        }
    }

    private void voice(Voice voice) {
        switch (voice) {
            case Voice.Outlet(var name, var actor) -> {
                // the outlet has no words in the text
            }
            case Voice.Relay(var span, var actor, var cue) -> said(span, Part.RELAY, cue);
            case Voice.Speaker(var span, var actor, var cue) -> said(span, Part.SPEAKER, cue);
            case Voice.Unnamed(var span, var actor, var cue) -> said(span, Part.SPEAKER, cue);
        }
    }

    private void said(@Nullable Span by, Part part, @Nullable Span cue) {
        add(by, part);
        add(cue, Part.CUE);
    }

    private void add(@Nullable Span span, Part part) {
        if (span != null && span.length() > 0 && claim.sentence().covers(span)) {
            parts.computeIfAbsent(span, ignored -> EnumSet.noneOf(Part.class)).add(part);
        }
    }

    private String marked() {
        var out = new StringBuilder();
        Deque<Span> open = new ArrayDeque<>();
        int at = claim.sentence().start();
        for (Span span : nested()) {
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

    /// The spans from left to right, the longer first, without those that cross an earlier one.
    private List<Span> nested() {
        var sorted = new ArrayList<>(parts.keySet());
        sorted.sort(Comparator.comparingInt(Span::start)
                .thenComparing(Comparator.comparingInt(Span::end).reversed()));
        var kept = new ArrayList<Span>();
        for (Span span : sorted) {
            boolean crosses = kept.stream().anyMatch(other -> other.overlaps(span) && !other.covers(span));
            if (!crosses) {
                kept.add(span);
            }
        }
        return kept;
    }

    private Part first(Span span) {
        return labels(span).getFirst();
    }

    private String label(Span span) {
        return String.join(", ", labels(span).stream().map(Part::label).toList());
    }

    private List<Part> labels(Span span) {
        Set<Part> all = EnumSet.copyOf(parts.getOrDefault(span, EnumSet.of(Part.ACT)));
        if (all.contains(Part.SOURCE) && all.contains(Part.TARGET)) {
            all.remove(Part.SOURCE);
            all.remove(Part.TARGET);
            all.add(Part.SOURCE_AND_TARGET);
        }
        return List.copyOf(all);
    }
}
