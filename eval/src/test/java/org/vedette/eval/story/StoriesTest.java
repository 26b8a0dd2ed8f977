package org.vedette.eval.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.eval.ProjectRoot;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.Reports;

/// The merge on our own stories, all of them at once, end to end from the text.
class StoriesTest {
    private static final int EXPECTED_AT_LEAST = 300;
    /// What it reached when this was written, less a little: better readers find more and may not lose it.
    private static final double HAPPENINGS = 0.81;

    private static final double ORIGINS = 0.93;

    @Test
    void marksAreTakenOutOfTheText() {
        List<StoryArticle> articles = Stories.read("boats", """
                # story: two boats
                << article boats-1
                outlet: Suva Mail
                published: 2024-05-01T06:00:00Z
                title: Boats

                Fiji {h1/o1 lent} Tonga boats.
                It {h2/o2 rained}.
                >>
                """);
        assertThat(articles).singleElement().satisfies(story -> {
            assertThat(story.article().text()).isEqualTo("Fiji lent Tonga boats.\nIt rained.");
            assertThat(story.article().outlet()).isEqualTo("Suva Mail");
            assertThat(story.marks())
                    .extracting(StoryArticle.Mark::origin)
                    .containsExactly("boats/h1/o1", "boats/h2/o2");
            assertThat(story.marks())
                    .extracting(mark -> mark.trigger().in(story.article().text()))
                    .containsExactly("lent", "rained");
        });
    }

    @Test
    void happeningsAndOriginsAreFound() {
        List<StoryArticle> stories = Stories.in(ProjectRoot.PATH.resolve("corpus/stories"));
        assertThat(stories).hasSizeGreaterThanOrEqualTo(EXPECTED_AT_LEAST);
        try (EnglishReader reader = EnglishReader.shipped(false)) {
            var reports = new Reports(reader.knowledge().register());
            StoryScore score = StoryScore.of(stories, reader, reports);
            assertThat(score.found()).isGreaterThan(score.marked() / 2);
            assertThat(score.happenings().f1()).as(score.toString()).isGreaterThan(HAPPENINGS);
            assertThat(score.origins().f1()).as(score.toString()).isGreaterThan(ORIGINS);
        }
    }
}
