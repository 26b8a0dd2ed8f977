package org.vedette.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What every stage, fold, trouble and outcome promises.
class StageTest {
    /// A fold that counts how often a word came, and says so when it comes again.
    private static final class Repeats implements Fold<List<String>, String, String> {
        @Override
        public List<String> empty() {
            return List.of();
        }

        @Override
        public Step<List<String>, String> next(List<String> state, String word) {
            var seen = new ArrayList<>(state);
            seen.add(word);
            return new Step<>(seen, state.contains(word) ? List.of(word + " again") : List.of());
        }
    }

    @Test
    void stagesFollowOneAnother() {
        Stage<String, String> strip = String::strip;
        Stage<String, Integer> length = strip.then(String::length);
        assertThat(length.apply("  Seoul ")).isEqualTo(5);
    }

    @Test
    void aFoldGivesTheSameForTheSameOrderOfInput() {
        assertThat(said("a", "b", "a")).containsExactly("a again").isEqualTo(said("a", "b", "a"));
        assertThat(said("a", "b")).isEmpty();
    }

    private static List<String> said(String... words) {
        var fold = new Repeats();
        var out = new ArrayList<String>();
        List<String> state = fold.empty();
        for (String word : words) {
            var step = fold.next(state, word);
            state = step.state();
            out.addAll(step.out());
        }
        return out;
    }

    @Test
    void aStepIsNotChangedFromOutside() {
        var out = new ArrayList<>(List.of("x"));
        var step = new Fold.Step<>(1, out);
        out.add("y");
        assertThat(step.out()).containsExactly("x");
    }

    @Test
    void noTwoTroublesShareANumber() {
        List<Integer> codes = Arrays.stream(Trouble.values()).map(Trouble::code).toList();
        assertThat(codes).doesNotHaveDuplicates().hasSizeGreaterThan(8);
        assertThat(Trouble.STAGE_BROKE.code()).isEqualTo(901);
        assertThat(Trouble.STAGE_BROKE.whose()).isEqualTo(Trouble.Whose.OURS);
    }

    @Test
    void outcomesAreOneOfTwoKinds() {
        List<Outcome<Integer>> outcomes =
                List.of(new Outcome.Done<>("a", 3), new Outcome.SetAside<>("b", Trouble.LINE_NOT_READABLE, "line 2"));
        assertThat(outcomes.stream().map(StageTest::told)).containsExactly("a: 3", "b: line_not_readable, line 2");
    }

    private static String told(Outcome<Integer> outcome) {
        return switch (outcome) {
            case Outcome.Done<Integer>(var id, var value) -> id + ": " + value;
            case Outcome.SetAside<Integer>(var id, var trouble, var detail) ->
                id + ": " + trouble.name().toLowerCase(Locale.ROOT) + ", " + detail;
        };
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        List<Fault> faults =
                List.of(new Fault("a.tsv", 3, 7, "«XX»", "a state"), new Fault("a.tsv", 9, 1, "2 columns", "3"));
        assertThatThrownBy(() -> Fault.refuseIfAny(faults, "loaded"))
                .isInstanceOf(FaultyFileException.class)
                .hasMessage("2 faults\na.tsv:3:7: found «XX», wanted a state\na.tsv:9:1: found 2 columns, wanted 3");
        assertThat(Fault.refuseIfAny(List.of(), "loaded")).isEqualTo("loaded");
    }
}
