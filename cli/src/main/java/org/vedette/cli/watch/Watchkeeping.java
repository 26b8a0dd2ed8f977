package org.vedette.cli.watch;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.vedette.model.alarm.Phase;
import org.vedette.model.alarm.Turn;
import org.vedette.model.alarm.Warning;
import org.vedette.pipeline.replay.Hearing;
import org.vedette.pipeline.replay.Look;
import org.vedette.pipeline.replay.Replay;
import org.vedette.store.Outbox;
import org.vedette.store.WarningRecord;
import org.vedette.store.json.WarningJson;
import org.vedette.tell.Teller;
import org.vedette.tell.plan.TellPlan;
import org.vedette.warn.Warn;
import org.vedette.warn.show.WarningText;
import org.vedette.watch.Watch;

/// Goes over what a ledger knows, and keeps what people are to be told.
///
/// @param names a person's words for an actor's code
/// @param since for the first pass of a watch: each turn since then is told; null when only where it stands is
record Watchkeeping(
        Outbox outbox,
        TellPlan plan,
        UnaryOperator<String> names,
        @Nullable Instant since) {
    /// One pass of one watch. If another process was quicker, what it kept stands and this pass leaves nothing.
    ///
    /// @return how many warnings there are to tell
    int pass(Watch watch, List<Hearing> hearings, Instant now) {
        Outbox.Pass before = outbox.lastPass(watch.plan().id());
        Look look = Replay.over(hearings).until(watch, now);
        List<Turn> turns = before == null ? look.first(since) : look.news(before.phase(), before.upto());
        if (turns.isEmpty() && before != null && look.isAsTold(before.phase(), before.upto())) {
            return 0;
        }
        Phase told = turns.isEmpty() ? look.standing().phase() : turns.getLast().to();
        var warn = new Warn(watch.plan(), names);
        List<WarningRecord.Kept> kept =
                turns.stream().map(turn -> kept(warn.apply(turn), now)).toList();
        boolean done = outbox.passed(
                before, new Outbox.Pass(watch.plan().id(), now, told), kept, Teller.duties(plan, kept, now), now);
        return done ? kept.size() : 0;
    }

    private static WarningRecord.Kept kept(Warning warning, Instant now) {
        return WarningJson.kept(warning, WarningText.lines(warning), now);
    }
}
