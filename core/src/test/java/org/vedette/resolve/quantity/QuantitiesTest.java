package org.vedette.resolve.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Quantity;
import org.vedette.model.text.Span;
import org.vedette.resolve.AwkwardText;
import org.vedette.resolve.words.TableFile;

class QuantitiesTest {
    private static final Quantities QUANTITIES = new Quantities();

    private static List<Quantity> in(String text) {
        return QUANTITIES.in(text, new Span(0, text.length()));
    }

    private static List<String> lines(String name) {
        InputStream in = Objects.requireNonNull(QuantitiesTest.class.getResourceAsStream(name));
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Stream<String> table() {
        return lines("quantities.tsv").stream();
    }

    static Stream<String> nothing() {
        return lines("no-quantities.txt").stream();
    }

    @Test
    void theTablesAreThere() {
        assertThat(table()).hasSizeGreaterThan(115);
        assertThat(nothing()).hasSizeGreaterThan(35);
    }

    @ParameterizedTest
    @MethodSource("table")
    void readsWhatTheTableSays(String line) {
        String[] columns = line.split("\t");
        String marked = columns[0].replaceAll(".*\\[|\\].*", "");
        String text = columns[0].replaceAll("[\\[\\]]", "");
        assertThat(in(text)).isNotEmpty();
        Quantity first = in(text).getFirst();
        assertThat(first.span().in(text)).isEqualTo(marked);
        assertThat(List.of(first.low(), first.high()))
                .containsExactly(Double.valueOf(columns[1]), Double.valueOf(columns[2]));
        assertThat(first.modifier().label()).isEqualTo(columns[3]);
        assertThat(first.unit() == null ? "-" : first.unit()).isEqualTo(columns[4]);
        assertThat(first.of() == null ? "-" : String.format(Locale.ROOT, "%.0f", first.of()))
                .isEqualTo(columns[5]);
    }

    @ParameterizedTest
    @MethodSource("nothing")
    void findsNothingWhereNothingIsCounted(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void findsAllNumbersOfASentenceInItsOrder() {
        String text = "At least 12 men, two women and some 300 sheep were lost; 4,000 tonnes of rice cost $2m.";
        assertThat(in(text))
                .extracting(quantity -> quantity.span().in(text))
                .containsExactly("At least 12 men", "two women", "some 300 sheep", "4,000 tonnes", "$2m");
    }

    @Test
    void theWholeOfAPartIsAQuantityToo() {
        String text = "Of late 1,500 of the 12,000 soldiers have gone.";
        assertThat(in(text)).extracting(Quantity::low).containsExactly(1500.0, 12000.0);
        assertThat(in(text).getFirst().span().covers(in(text).getLast().span())).isTrue();
    }

    @Test
    void aNumberWithoutANounCountsWhatTheOneBeforeCounted() {
        assertThat(in("Some 9,000 soldiers are to come, and 1,200 have arrived, 40 of whom fell ill."))
                .extracting(Quantity::unit)
                .containsExactly("troops", "troops", "troops");
        assertThat(in("The two roads are shut and 12 were opened.")).hasSize(2);
    }

    @Test
    void whatIsConvertedInBracketsIsAsExactAsWhatStandsBefore() {
        String text = "They walked more than 80 kilometres (50 miles) for 12 days.";
        assertThat(in(text))
                .extracting(Quantity::modifier)
                .containsExactly(Modifier.MORE_THAN, Modifier.MORE_THAN, Modifier.EXACT);
    }

    @Test
    void aChangeFromOneNumberToAnotherIsNoRange() {
        String text = "The force was cut from 12,000 to 10,000 troops.";
        assertThat(in(text)).extracting(Quantity::low).containsExactly(12000.0, 10000.0);
        assertThat(in(text)).extracting(Quantity::unit).containsExactly("troops", "troops");
        assertThat(in("It rose 2% to 7.1 million.")).extracting(Quantity::low).containsExactly(2.0, 7.1e6);
    }

    @ParameterizedTest
    @CsvSource({
        "The 14 Leopard 2 tanks left.,14",
        "On Monday 12 people left.,12",
        "In Kyiv 12 people left.,12",
        "This week 12 rockets fell.,12",
        "In 2017 some 40 men left.,40",
        "'On Oct. 8, 2024, six men left.',6",
        "At 10:30 GMT nine men left.,9",
        "2000 soldiers left.,2000",
        "More than 1800 soldiers left.,1800"
    })
    void tellsNumbersFromNamesDatesAndYearsBesideThem(String text, double only) {
        assertThat(in(text)).extracting(Quantity::low).containsExactly(only);
    }

    @Test
    void looksOnlyWhereItIsTold() {
        String text = "Six men saw nine boats.";
        assertThat(QUANTITIES.in(text, new Span(8, text.length())))
                .extracting(quantity -> quantity.span().in(text))
                .containsExactly("nine boats");
        assertThat(QUANTITIES.in(text, new Span(3, 3))).isEmpty();
    }

    @Test
    void holdsItsOwnOnAwkwardText() {
        for (String text : AwkwardText.of(7, 4000)) {
            List<Quantity> once = in(text);
            assertThat(in(text)).isEqualTo(once);
            assertThat(once).allSatisfy(quantity -> {
                assertThat(quantity.span().end()).isLessThanOrEqualTo(text.length());
                assertThat(quantity.span().in(text)).isNotBlank();
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG", "hi-IN-u-nu-deva"})
    void readsTheSameInEveryLocale(String tag) {
        String text = "MORE THAN SIX MILLION TONNES, 1,500 TROOPS AND $2.5 MILLION";
        List<Quantity> here = in(text);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(new Quantities().in(text, new Span(0, text.length())))
                    .isEqualTo(here)
                    .hasSize(3);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static TableFile table(String lines) {
        return TableFile.read("table.tsv", new BufferedReader(new StringReader(lines)), 3);
    }

    @Test
    void aTableWithMistakesIsRefusedAsAWhole() {
        assertThatThrownBy(() -> Units.of(table("km\tlength\tkm\nm\tmeasure\tm\nmetre\tmeasure\tm\n")))
                .hasMessageContaining("2 faults")
                .hasMessageContaining("kind \"length\"")
                .hasMessageContaining("\"m\" again");
        assertThatThrownBy(() -> Modifiers.of(table("perhaps\tbefore\tsome\nabout\tbeside\tsome\n")))
                .hasMessageContaining("2 faults");
    }
}
