package org.vedette.training.station;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.vedette.model.text.Span;
import org.vedette.training.measure.Count;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.MatchedText;

/// Counts stretches of one kind: ours is the same as a coder's when the two overlap.
final class Stretches {
    private final String what;
    private final Count count = new Count();
    private final Errors errors;

    /// @param what for the names of errors: "place"
    Stretches(String what, Errors errors) {
        this.what = what;
        this.errors = errors;
    }

    double f1() {
        return count.f1();
    }

    /// Of several words of a coder the one that ours meets, else the first: for what the reader keeps one of.
    static List<Span> one(List<Span> gold, List<Span> ours) {
        return gold.stream()
                .filter(span -> ours.stream().anyMatch(span::overlaps))
                .findFirst()
                .or(() -> gold.stream().findFirst())
                .map(List::of)
                .orElse(List.of());
    }

    /// Lays two lists side by side and tells of every pair that is the same.
    void compare(
            MatchedText text, MatchedText.Match match, List<Span> gold, List<Span> ours, BiConsumer<Span, Span> same) {
        List<Span> left = new ArrayList<>(ours);
        List<Span> missed = new ArrayList<>();
        for (Span wanted : gold) {
            Span hit = left.stream().filter(wanted::overlaps).findFirst().orElse(null);
            if (hit == null) {
                missed.add(wanted);
            } else {
                count.hit();
                left.remove(hit);
                same.accept(wanted, hit);
            }
        }
        String published = text.text().article().text();
        boolean other = !missed.isEmpty() && !left.isEmpty();
        for (Span span : missed) {
            count.miss();
            String kind = other ? "other " + what : what + " missed";
            errors.add(
                    kind,
                    Station.at(
                            match, span.in(published), other ? left.getFirst().in(published) : "-"));
        }
        count.extra(left.size());
        if (!other) {
            left.forEach(span -> errors.add(what + " invented", Station.at(match, "-", span.in(published))));
        }
    }
}
