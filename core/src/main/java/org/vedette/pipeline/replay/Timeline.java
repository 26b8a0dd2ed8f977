package org.vedette.pipeline.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.vedette.model.event.News;
import org.vedette.model.event.Ruling;
import org.vedette.store.ClaimLives;

/// What a ledger holds, in the order in which it could be known: a claim is heard when it could be, and taken back when
/// it ended, as by a correction. Going along it to an instant comes to the same as asking the ledger as of that
/// instant.
public final class Timeline {
    private final Map<String, List<ClaimLives.Life>> lives = new TreeMap<>();
    /// By instant, then by source, then by claim, so that of one claim one thing is heard at a time.
    private final Map<Instant, Map<String, Map<String, News>>> heard = new TreeMap<>();

    private Timeline() {}

    /// @param lives is closed
    public static List<Hearing> of(Stream<ClaimLives.Life> lives, List<Ruling> rulings) {
        var timeline = new Timeline();
        try (lives) {
            lives.filter(life -> life.ended() == null
                            || life.ended().isAfter(life.claim().known()))
                    .forEach(timeline::add);
        }
        timeline.lives.values().forEach(timeline::end);
        int number = 0;
        for (Ruling ruling : rulings) {
            timeline.at(ruling.at(), "~ruling")
                    .put(String.format(java.util.Locale.ROOT, "%09d", number++), new News.Ruled(ruling));
        }
        return timeline.hearings();
    }

    private void add(ClaimLives.Life life) {
        String claim = life.claim().claim().id();
        lives.computeIfAbsent(claim, first -> new ArrayList<>()).add(life);
        at(life.claim().known(), life.claim().report().article())
                .put(claim, new News.Reported(life.claim().report()));
    }

    /// Takes a claim back when it ends, unless it stands in another reading then.
    private void end(List<ClaimLives.Life> same) {
        for (ClaimLives.Life life : same) {
            Instant ended = life.ended();
            if (ended != null && same.stream().noneMatch(other -> stands(other, ended))) {
                String claim = life.claim().claim().id();
                at(ended, life.claim().report().article()).put(claim, new News.Withdrawn(claim));
            }
        }
    }

    private static boolean stands(ClaimLives.Life life, Instant at) {
        return !life.claim().known().isAfter(at)
                && (life.ended() == null || life.ended().isAfter(at));
    }

    private Map<String, News> at(Instant at, String source) {
        return heard.computeIfAbsent(at, first -> new TreeMap<>()).computeIfAbsent(source, first -> new TreeMap<>());
    }

    private List<Hearing> hearings() {
        var hearings = new ArrayList<Hearing>();
        heard.forEach((at, sources) ->
                sources.forEach((source, news) -> hearings.add(new Hearing(at, source, List.copyOf(news.values())))));
        return hearings;
    }
}
