package org.vedette.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.text.Article;

/// Lines, paragraphs, and what each of them is. A text and what is read in it, a line a sentence: its kind,
/// its words with line ends written as a slash.
class LayoutTest {
    private static final TextReader READER = new TextReader();

    @Test
    void aSingleLineEndInsideASentenceIsABlank() {
        assertThat(read("The army said on Monday that it\nhad left the town of\nTivka. The mayor did not\nbelieve it."))
                .isEqualTo("""
                body The army said on Monday that it/had left the town of/Tivka.
                body The mayor did not/believe it.
                """);
    }

    @Test
    void namesRunOverTheEndOfALine() {
        assertThat(read("""
                The talks were led by the foreign minister of the Republic of South
                Korea and by the envoy of the Secretary General of the United
                Nations. Both sides said they would meet again.
                """)).isEqualTo("""
                body The talks were led by the foreign minister of the Republic of South/Korea and by the envoy of the \
                Secretary General of the United/Nations.
                body Both sides said they would meet again.
                """);
    }

    @Test
    void aBlankLineAlwaysEndsASentence() {
        assertThat(read("The army said that\n \t\nit had left.\r\n\r\nThe end"))
                .isEqualTo("""
                headline The army said that
                body it had left.
                headline The End
                """.replace("The End", "The end").replace("headline The end", "body The end"));
    }

    @Test
    void headlinesStandInCapitalsWithoutAStop() {
        assertThat(read("Army Leaves Town After Talks\nThe army left on Monday. It was quiet."))
                .isEqualTo("""
                headline Army Leaves Town After Talks
                body The army left on Monday.
                body It was quiet.
                """);
        assertThat(read("ARMY LEAVES TOWN\n\nThe army left on Monday.")).isEqualTo("""
                headline ARMY LEAVES TOWN
                body The army left on Monday.
                """);
    }

    @Test
    void headlinesWrittenLikeSentencesAreKnownByTheirPlace() {
        assertThat(read("Army leaves town after talks\n\nThe army left on Monday.\n\nWhat comes next\n\nNobody knows."))
                .isEqualTo("""
                headline Army leaves town after talks
                body The army left on Monday.
                headline What comes next
                body Nobody knows.
                """);
        assertThat(read("Army leaves town after talks\nThe army left on Monday, the mayor said, and nobody was hurt."))
                .isEqualTo("""
                headline Army leaves town after talks
                body The army left on Monday, the mayor said, and nobody was hurt.
                """);
    }

    @Test
    void aHeadlineMayRunOverTwoLines() {
        assertThat(read("ARMY LEAVES TOWN AFTER\nTALKS IN GENEVA\n\nIt left on Monday."))
                .isEqualTo("""
                headline ARMY LEAVES TOWN AFTER/TALKS IN GENEVA
                body It left on Monday.
                """);
    }

    @Test
    void aFirstLineThatGoesOnSmallIsNoHeadline() {
        assertThat(read("South Korean President Cho Min\nsaid on Monday that he would go."))
                .isEqualTo("""
                body South Korean President Cho Min/said on Monday that he would go.
                """);
    }

    @Test
    void capitalsInAHeadlineBeginNoSentence() {
        assertThat(read("U.S. And Iran Sign Deal in St. Gallen\n\nThey met on Monday."))
                .isEqualTo("""
                headline U.S. And Iran Sign Deal in St. Gallen
                body They met on Monday.
                """);
    }

    @Test
    void itemsOfListsStandAlone() {
        assertThat(read("""
                The deal has three parts:
                - Troops leave the border
                - Prisoners come home. All of
                  them are named.
                * Trade begins
                • Visas for all
                1. The first law
                2) The second law
                (c) The third law
                iv. The fourth law
                The sides meet again in May.
                """)).isEqualTo("""
                body The deal has three parts:
                item - Troops leave the border
                item - Prisoners come home.
                item All of/them are named.
                item * Trade begins
                item • Visas for all
                item 1. The first law
                item 2) The second law
                item (c) The third law
                item iv. The fourth law
                body The sides meet again in May.
                """);
    }

    @Test
    void numberedHeadingsAreHeadlines() {
        assertThat(read("1. Background of the War\n\nIt began in May.\n\nII. Talks\n\nThey failed.\n\n3. It ended."))
                .isEqualTo("""
                headline 1. Background of the War
                body It began in May.
                headline II. Talks
                body They failed.
                item 3. It ended.
                """);
    }

    @Test
    void dashesAndNumbersInTheTextAreNoItems() {
        assertThat(read("The minister came late\n- he had been ill - and left early."))
                .isEqualTo("""
                body The minister came late/- he had been ill - and left early.
                """);
        assertThat(read("It counted\n2.1 million people. They voted.\n2024. It was long."))
                .isEqualTo("""
                body It counted/2.1 million people.
                body They voted.
                body 2024.
                body It was long.
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Cole",
                "By ANN COLE and Joe Pratt in Oslo",
                "By Ann Cole, Political Editor",
                "By Our Correspondent",
                "Reporting by Ann Cole in Oslo; Editing by Joe Pratt",
                "(Reporting by Ann Cole in Oslo; Editing by Joe Pratt)",
                "Additional reporting by Ann Cole",
                "Writing by Ann Cole",
                "Editing by Joe Pratt.",
                "(c) 2024 The Daily Mirror of Nowhere",
                "© 2024 The Daily Mirror of Nowhere",
                "Copyright 2024 The Daily Mirror of Nowhere. All rights reserved.",
                "Photo: A soldier stands at the gate.",
                "Photo by Ann Cole",
                "Image: Ann Cole",
                "Source: Ministry of Defence",
                "Follow us on all channels",
                "Enditem",
                "(END)",
                "AFP",
                "Getty Images",
                "Last updated: Monday at noon",
            })
    void creditsAreNoText(String line) {
        assertThat(read("The army left.\n\n" + line)).startsWith("body The army left.\ncredit " + line.charAt(0));
        assertThat(read("The army left.\n" + line)).startsWith("body The army left.\ncredit " + line.charAt(0));
        assertThat(read(line + "\n\nThe army left.")).doesNotContain("headline").endsWith("body The army left.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday the army had left.",
                "By noon on Tuesday, it was over.",
                "Editing genes is banned.",
                "Photographs of the raid were shown.",
                "Sources close to the palace said so.",
                "The source: a former general.",
                "Writing by candlelight, she finished the law.",
                "Copyright law was passed.",
                "Related talks failed.",
                "Reuters reported the raid.",
            })
    void textThatBeginsLikeACreditIsText(String sentence) {
        assertThat(read(sentence)).isEqualTo("body " + sentence + "\n");
        assertThat(read("The army left. " + sentence)).isEqualTo("body The army left.\nbody " + sentence + "\n");
    }

    @Test
    void aCreditMayCloseAParagraph() {
        assertThat(read("The army left. (Reporting by Ann Cole; Editing by Joe Pratt)"))
                .isEqualTo("""
                body The army left.
                credit (Reporting by Ann Cole; Editing by Joe Pratt)
                """);
        assertThat(read("The army left. Sapa-AFP /ab/cd")).isEqualTo("""
                body The army left.
                credit Sapa-AFP /ab/cd
                """);
    }

    @Test
    void whereLinesAreNotBrokenToAWidthEachIsAParagraph() {
        String wide =
                "The foreign minister met the envoy in the capital and told him that his country would not sign the"
                        + " treaty before the elections in May.";
        assertThat(read("Minister Ann Cole on the treaty of the year\n" + wide + "\nHe will return in June"))
                .isEqualTo("headline Minister Ann Cole on the treaty of the year\nbody " + wide
                        + "\nbody He will return in June\n");
    }

    @Test
    void lineEndsOfEveryKindCount() {
        assertThat(read("One fell.\r\rTwo fell.\u2028\u2028Three fell.\f\fFour fell.\u0085\u0085Five fell."))
                .isEqualTo("body One fell.\nbody Two fell.\nbody Three fell.\nbody Four fell.\nbody Five fell.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n\n", "\t\r\n \u00a0\u200b\u200f\n", "\u2060\ufeff"})
    void blanksHoldNoSentence(String text) {
        assertThat(read(text)).isEmpty();
    }

    private static String read(String text) {
        return READER.apply(Article.of("test", text)).sentences().stream()
                .map(sentence -> sentence.kind().name().toLowerCase(Locale.ROOT) + " "
                        + sentence.span().in(text).replaceAll("\\s*[\r\n]\\s*", "/") + "\n")
                .collect(Collectors.joining());
    }
}
