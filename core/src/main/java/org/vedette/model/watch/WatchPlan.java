package org.vedette.model.watch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;

/// A watch: whom it looks at, which signs count, and which phases and measures they lead to.
///
/// @param question what the watch is to answer, in words
/// @param actors the parties of the relation or the actors looked at, as the register codes them ("PRK")
/// @param topics contexts it is about, possibly empty
/// @param indicators the signs, each with a name of its own
/// @param phases from the lowest to the highest; below the first there is calm
/// @param calm how likely a yes to the question was held while nothing was seen, or null
public record WatchPlan(
        String id,
        String title,
        String question,
        List<String> actors,
        List<String> topics,
        Tlp tlp,
        List<Indicator> indicators,
        List<PhasePlan> phases,
        List<Hypothesis> hypotheses,
        List<Expected> expected,
        @Nullable Likelihood calm) {
    public WatchPlan {
        actors = List.copyOf(actors);
        topics = List.copyOf(topics);
        indicators = List.copyOf(indicators);
        phases = List.copyOf(phases);
        hypotheses = List.copyOf(hypotheses);
        expected = List.copyOf(expected);
    }

    /// The indicator of that name.
    ///
    /// @throws IllegalArgumentException if there is none
    public Indicator indicator(String name) {
        return indicators.stream()
                .filter(each -> each.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no indicator «" + name + "» in watch " + id));
    }
}
