package org.vedette.knowledge.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Voice;
import org.vedette.model.claim.When;
import org.vedette.model.text.Span;

/// The stretches of a claim's sentence that are something to it: who, whom, how many, when, where, on whose word.
public final class ClaimParts {
    private final Claim claim;
    private final Map<Span, Set<ClaimPart>> parts = new TreeMap<>();

    private ClaimParts(Claim claim) {
        this.claim = claim;
    }

    public static ClaimParts of(Claim claim) {
        var parts = new ClaimParts(claim);
        parts.collect();
        return parts;
    }

    private void collect() {
        add(claim.trigger(), ClaimPart.ACT);
        claim.sources().stream().map(Party::span).forEach(span -> add(span, ClaimPart.SOURCE));
        claim.targets().stream().map(Party::span).forEach(span -> add(span, ClaimPart.TARGET));
        claim.about().stream().map(Party::span).forEach(span -> add(span, ClaimPart.ABOUT));
        claim.voice().forEach(this::voice);
        claim.quantities().stream().map(Quantity::span).forEach(span -> add(span, ClaimPart.NUMBER));
        if (claim.when() instanceof When.Told told) {
            add(told.words(), ClaimPart.TIME);
        }
        if (claim.place() != null) {
            add(claim.place().span(), ClaimPart.PLACE);
        }
    }

    private void voice(Voice voice) {
        switch (voice) {
            case Voice.Outlet(var name, var actor) -> {
                // the outlet has no words in the text
            }
            case Voice.Relay(var span, var actor, var cue) -> said(span, ClaimPart.RELAY, cue);
            case Voice.Speaker(var span, var actor, var cue) -> said(span, ClaimPart.SPEAKER, cue);
            case Voice.Unnamed(var span, var actor, var cue) -> said(span, ClaimPart.SPEAKER, cue);
        }
    }

    private void said(@Nullable Span by, ClaimPart part, @Nullable Span cue) {
        add(by, part);
        add(cue, ClaimPart.CUE);
    }

    private void add(@Nullable Span span, ClaimPart part) {
        if (span != null && span.length() > 0 && claim.sentence().covers(span)) {
            parts.computeIfAbsent(span, ignored -> EnumSet.noneOf(ClaimPart.class))
                    .add(part);
        }
    }

    /// The spans from left to right, the longer first, without those that cross an earlier one.
    public List<Span> nested() {
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

    /// What a stretch is, the most telling first.
    public List<ClaimPart> labels(Span span) {
        Set<ClaimPart> all = EnumSet.copyOf(parts.getOrDefault(span, EnumSet.of(ClaimPart.ACT)));
        if (all.contains(ClaimPart.SOURCE) && all.contains(ClaimPart.TARGET)) {
            all.remove(ClaimPart.SOURCE);
            all.remove(ClaimPart.TARGET);
            all.add(ClaimPart.SOURCE_AND_TARGET);
        }
        return List.copyOf(all);
    }
}
