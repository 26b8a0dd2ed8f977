package org.vedette.collect.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.vedette.model.text.Article;

/// Markdown as the words it shows.
class MarkdownPageTest {
    /// What is written, and behind `=>` what is read; `¶` is a line end.
    static final java.util.List<String> CASES = """
            The **army** left the *town* on ***Monday***.=>The army left the town on Monday.
            The __army__ left the _town_.=>The army left the town.
            The file army_of_north stays, 2 * 3 and ~5 too.=>The file army_of_north stays, 2 * 3 and ~5 too.
            The ~~navy~~ army left.=>The navy army left.
            The [army](https://example.org/a_(b)) left.=>The army left.
            The [army][1] and the [navy] left.=>The army and the [navy] left.
            "[He] left," she said.[^1]=>"[He] left," she said.
            A ![picture](a.png) of the army.=>A  of the army.
            The `army` left.=>The army left.
            See <https://example.org/a> or <b>this</b>.=>See https://example.org/a or this.
            5 < 6 and a > b.=>5 < 6 and a > b.
            AT&amp;T &mdash; again \\*so\\*.=>AT&T — again *so*.
            # Army leaves¶The town is quiet.=>Army leaves¶¶The town is quiet.
            ## Army leaves ##¶¶The town is quiet.=>Army leaves¶¶The town is quiet.
            Army leaves¶===========¶The town is quiet.=>Army leaves¶¶The town is quiet.
            #1 is no heading.=>#1 is no heading.
            One.¶¶---¶¶Two.¶* * *¶Three.=>One.¶¶Two.¶¶Three.
            One.¶```¶code()¶¶more()¶```¶Two.=>One.¶¶Two.
            One.¶¶    code()¶¶Two.=>One.¶¶Two.
            > "We left,"¶> he said.=>"We left,"¶he said.
            * Aid¶+ Trade¶- Visas¶1. Law=>- Aid¶- Trade¶- Visas¶1. Law
            | Town | Men |¶|------|----:|¶| Oslo | 3 |=>Town Men¶Oslo 3
            One.¶<!-- a note¶over lines -->¶Two.=>One.¶Two.
            One.¶¶[1]: https://example.org=>One.
            The army¶left.=>The army¶left.
            """.lines().toList();

    @ParameterizedTest
    @FieldSource("CASES")
    void isReadAsItsWords(String line) {
        String[] sides = line.replace('¶', '\n').split("=>");
        assertThat(MarkdownPage.read("a.md", sides[0]).text()).isEqualTo(sides[1]);
    }

    @Test
    void frontMatterTellsAboutTheArticle() {
        Article article = MarkdownPage.read("a.md", """
                ---
                title: "Army leaves: the end"
                date: 2024-10-21 08:30:00 +0200
                outlet: 'The Herald'
                url: https://example.org/army
                tags:
                  - army
                ---

                # Another heading

                The army left.
                """);
        assertThat(article)
                .isEqualTo(new Article(
                        "a.md",
                        "Another heading\n\nThe army left.",
                        "Army leaves: the end",
                        LocalDate.of(2024, 10, 21),
                        Instant.parse("2024-10-21T06:30:00Z"),
                        "The Herald",
                        "https://example.org/army"));
    }

    @Test
    void theFirstHeadingIsTheTitleWhenNoneIsTold() {
        assertThat(MarkdownPage.read("a.md", "Lead.\n\n## Army leaves\n\nText.").title())
                .isEqualTo("Army leaves");
        assertThat(MarkdownPage.read("a.md", "Text.").title()).isNull();
    }

    @Test
    void aLineOfDashesThatNeverClosesIsNoFrontMatter() {
        assertThat(MarkdownPage.read("a.md", "---\ntitle: x\n\nText.").text()).isEqualTo("title: x\n\nText.");
        assertThat(MarkdownPage.read("a.md", "").text()).isEmpty();
    }
}
