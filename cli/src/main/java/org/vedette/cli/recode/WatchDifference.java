package org.vedette.cli.recode;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vedette.model.alarm.History;
import org.vedette.pipeline.replay.Hearing;
import org.vedette.pipeline.replay.Replay;
import org.vedette.warn.show.HistoryText;
import org.vedette.watch.Watch;

/// What another reading changes in the warnings of a watch: the turns that would not have come, those that would,
/// and the days on which the phase differs.
final class WatchDifference {
    private WatchDifference() {}

    /// Lines for one watch; one line when nothing changes.
    ///
    /// @param before what the ledger holds, and `after` what it would
    static List<String> lines(Watch watch, List<Hearing> before, List<Hearing> after) {
        List<LocalDate> days = Stream.of(before, after)
                .flatMap(List::stream)
                .map(hearing -> hearing.at().atOffset(ZoneOffset.UTC).toLocalDate())
                .sorted()
                .toList();
        String name = "watch " + watch.plan().id();
        if (days.isEmpty()) {
            return List.of(name + ": there is nothing to hear");
        }
        History old = history(watch, before, days);
        History now = history(watch, after, days);
        List<String> was = HistoryText.turns(old);
        List<String> is = HistoryText.turns(now);
        if (was.equals(is)) {
            return List.of(name + ": the same " + old.turns().size() + " warnings");
        }
        var lines = new ArrayList<String>();
        lines.add(name + ": " + old.turns().size() + " warnings before, "
                + now.turns().size() + " after");
        was.stream().filter(line -> !is.contains(line)).forEach(line -> lines.add("- " + line));
        is.stream().filter(line -> !was.contains(line)).forEach(line -> lines.add("+ " + line));
        lines.addAll(HistoryText.compared(old, now));
        return lines;
    }

    private static History history(Watch watch, List<Hearing> heard, List<LocalDate> days) {
        return Replay.over(heard)
                .run(List.of(watch), days.getFirst(), days.getLast())
                .getFirst();
    }
}
