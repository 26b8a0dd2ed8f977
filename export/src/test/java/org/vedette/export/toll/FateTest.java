package org.vedette.export.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Evidence;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Span;

/// Who is dead, hurt or held rests on what is counted, on the word at the number and on the act; never on words
/// around.
class FateTest {
    private static final String UNITS = "/org/vedette/resolve/quantity/units.tsv";

    /// The quantity stands in brackets, the word of the act between stars.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            ASSAULT |        | people   | Gunmen *killed* [12 people] in Mopti                                   | DEAD
            ASSAULT |        | people   | A blast *killed* 12 people and wounded [30]                            | HURT
            ASSAULT |        | people   | A blast *killed* 12 people, wounding at least another [30 people]      | HURT
            ASSAULT |        | people   | The *attack* left [30 wounded] in Mopti                                | HURT
            ASSAULT |        | troops   | [Two wounded soldiers] were *killed* later                             | DEAD
            ASSAULT |        | people   | [30 people] killed in a *raid* were buried                             | DEAD
            ASSAULT |        | troops   | [Two troops] were *killed* when they tried to rescue the wounded       | DEAD
            ASSAULT |        | people   | The *shelling* of a town of [30,000 people] killed a nurse             | -
            ASSAULT |        | people   | Gunmen *wounded* the mayor; [40 people] fled                           | -
            ASSAULT |        | deaths   | The *raid* caused [12 deaths]                                          | DEAD
            ASSAULT |        | injuries | The *raid* that killed a man caused [12 injuries]                      | HURT
            ASSAULT |        | km       | The *raid* killed people [12 km] away                                  | -
            COERCE  | arrest | people   | Police *took* [40 people] into custody                                 | HELD
            COERCE  |        | protesters | Police *dispersed* the march and arrested [40 protesters]            | HELD
            COERCE  |        | protesters | Police *dispersed* [40 protesters] and arrested the organiser        | -
            COERCE  |        | arrests  | Police *made* [40 arrests]                                             | HELD
            AID     |        | people   | Chile *sent* doctors for [200 wounded people]                          | -
            MOBILIZE |       | troops   | Chile *moved* [200 troops] after a soldier was killed                  | -
            """)
    void fateIsToldByUnitWordAndAct(
            ClaimType type, @Nullable String mode, String unit, String words, @Nullable Fate fate) {
        assertThat(of(type, mode, unit, words)).isEqualTo(fate);
    }

    private static @Nullable Fate of(ClaimType type, @Nullable String mode, String unit, String words) {
        String sentence = words.replaceAll("[\\[\\]*]", "");
        Span trigger = between(words, '*', '*');
        var quantity = new Quantity(between(words, '[', ']'), 12, 12, Modifier.EXACT, unit, null);
        var claim = new Claim(
                "c1",
                new Span(0, sentence.length()),
                trigger,
                type,
                mode,
                List.of(),
                null,
                0,
                Status.OCCURRED,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(quantity),
                null,
                null,
                null,
                1,
                new Evidence("test", 1, null, List.of(), List.of()));
        return Fate.of(claim, quantity, sentence);
    }

    /// Where the marked words stand when the marks are gone.
    private static Span between(String words, char open, char close) {
        int start = words.indexOf(open);
        int end = words.indexOf(close, start + 1);
        return new Span(bare(words.substring(0, start)), bare(words.substring(0, end)));
    }

    private static int bare(String words) {
        return words.replaceAll("[\\[\\]*]", "").length();
    }

    @Test
    void everyUnitThatTheReaderCallsPersonsCountsPeople() throws IOException {
        try (InputStream table = Objects.requireNonNull(Fate.class.getResourceAsStream(UNITS), UNITS)) {
            List<String> persons = new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("\tperson\t"))
                    .map(line -> line.substring(0, line.indexOf('\t')))
                    .filter(unit -> !unit.equals("jobs"))
                    .toList();
            assertThat(persons).hasSizeGreaterThan(50).allMatch(People::counts);
        }
        assertThat(People.counts("km")).isFalse();
    }
}
