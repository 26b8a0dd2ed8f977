package org.vedette.warn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.alarm.History;
import org.vedette.model.alarm.SignOff;
import org.vedette.model.alarm.Turn;
import org.vedette.model.watch.WatchPlan;
import org.vedette.warn.words.Moments;

/// Who signed for the phases of a history, and who must still sign before their measures are taken. A signature counts
/// for the stay in a phase in which it was given: after it was left, all must sign again.
public final class Signing {
    private final WatchPlan plan;
    private final History history;
    private final List<SignOff> signed;

    /// @param signed what could be known of by the end of the history; what was signed later is left out
    public Signing(WatchPlan plan, History history, List<SignOff> signed) {
        this.plan = plan;
        this.history = history;
        this.signed =
                signed.stream().filter(each -> each.watch().equals(plan.id())).toList();
    }

    /// Who signed for the phase that a turn went up to, the earliest first.
    public List<SignOff> given(Turn turn) {
        Instant left = left(turn);
        return signed.stream()
                .filter(each -> each.phase().equals(turn.to().id()))
                .filter(each -> !each.at().isBefore(turn.at()) && each.at().isBefore(left))
                .toList();
    }

    /// Who must still sign for it; empty when it went down, or to a phase that nobody signs for.
    public List<String> missing(Turn turn) {
        List<SignOff> given = given(turn);
        return required(turn).stream()
                .filter(role -> given.stream().noneMatch(each -> each.role().equals(role)))
                .toList();
    }

    private List<String> required(Turn turn) {
        int phase = turn.to().number();
        return turn.rose() ? plan.phases().get(phase - 1).signOff() : List.of();
    }

    /// When the phase that a turn went up to was left; the end of the history if it was not.
    private Instant left(Turn turn) {
        @Nullable
        Instant left = history.turns().stream()
                .filter(later -> later.at().isAfter(turn.at()))
                .filter(later -> later.to().number() < turn.to().number())
                .map(Turn::at)
                .findFirst()
                .orElse(null);
        return left != null ? left : history.days().getLast().at().plusMillis(1);
    }

    /// A few words: "signed by A. Smith for the two ministers"; "to be signed by the two ministers"; "-" when nobody is
    /// to
    /// sign.
    public String words(Turn turn) {
        var words = new ArrayList<String>();
        if (!required(turn).isEmpty()) {
            given(turn)
                    .forEach(each -> words.add(
                            "signed by " + each.by() + " for " + each.role() + " at " + Moments.of(each.at())));
            missing(turn).forEach(role -> words.add("to be signed by " + role));
        }
        return words.isEmpty() ? "-" : String.join("; ", words);
    }
}
