package org.vedette.eval.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.vedette.eval.BCubed;
import org.vedette.merge.Happenings;
import org.vedette.merge.origin.Origins;
import org.vedette.model.Outcome;
import org.vedette.model.Stage;
import org.vedette.model.claim.CodedText;
import org.vedette.model.event.News;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;
import org.vedette.pipeline.Reports;

/// How well the merge finds the happenings and the origins of all stories at once. Only claims whose trigger was marked
/// count: what the reader does not find is the reader's.
///
/// @param marked how many marks there are
/// @param found how many of them a claim stands on
record StoryScore(int marked, int found, BCubed happenings, BCubed origins) {
    static StoryScore of(List<StoryArticle> stories, Stage<Article, Outcome<CodedText>> reader, Reports reports) {
        var measured = new Measured();
        for (StoryArticle story : stories) {
            if (reader.apply(story.article()) instanceof Outcome.Done<CodedText>(var id, var coded)) {
                reports.of(coded).forEach(report -> measured.take(report, story));
            }
        }
        int marked = stories.stream().mapToInt(story -> story.marks().size()).sum();
        return measured.score(marked);
    }

    /// The claims that stand on marks, and everything that the merge is told.
    private static final class Measured {
        private final List<News> news = new ArrayList<>();
        private final Map<String, Report> found = new TreeMap<>();
        private final Map<String, StoryArticle.Mark> marks = new TreeMap<>();
        private final TreeSet<String> taken = new TreeSet<>();

        void take(Report report, StoryArticle story) {
            news.add(new News.Reported(report));
            for (StoryArticle.Mark mark : story.marks()) {
                boolean meets = mark.trigger().overlaps(report.claim().trigger());
                if (meets && taken.add(story.article().id() + mark.trigger())) {
                    found.put(report.id(), report);
                    marks.put(report.id(), mark);
                    return;
                }
            }
        }

        StoryScore score(int marked) {
            var merge = new org.vedette.merge.Merge();
            Happenings happenings = merge.take(merge.empty(), news).happenings();
            var events = new TreeMap<String, String>();
            found.keySet().forEach(claim -> events.put(claim, String.valueOf(happenings.eventOf(claim))));
            return new StoryScore(
                    marked,
                    found.size(),
                    BCubed.of(gold(StoryArticle.Mark::happening), events),
                    BCubed.of(gold(StoryArticle.Mark::origin), origins()));
        }

        private Map<String, String> gold(Function<StoryArticle.Mark, String> of) {
            var gold = new TreeMap<String, String>();
            marks.forEach((claim, mark) -> gold.put(claim, of.apply(mark)));
            return gold;
        }

        /// Measured on the happenings as they are marked, so that a fault of the one is not a fault of the other.
        private Map<String, String> origins() {
            var together = new TreeMap<String, List<Report>>();
            marks.forEach((claim, mark) -> together.computeIfAbsent(mark.happening(), first -> new ArrayList<>())
                    .add(found.get(claim)));
            var origins = new TreeMap<String, String>();
            together.forEach((happening, reports) -> Origins.ofReports(reports)
                    .forEach(origin ->
                            origin.claims().forEach(claim -> origins.put(claim, happening + " " + origin.id()))));
            return origins;
        }
    }
}
