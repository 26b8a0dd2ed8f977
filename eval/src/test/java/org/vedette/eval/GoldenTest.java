package org.vedette.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vedette.model.Outcome;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.CodedText;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Voice;
import org.vedette.model.text.Article;
import org.vedette.model.text.Span;
import org.vedette.pipeline.EnglishReader;

/// Articles of our own and the claims they should give, a line each. With `-Dgolden.write=true` the lines are written
/// anew:
/// then read the difference before committing it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenTest {
    private static final Path FOLDER = ProjectRoot.PATH.resolve("eval/src/test/resources/golden");
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 18);
    private static final int EXPECTED_AT_LEAST = 3;
    private static final int HOSTILE = 500;

    private EnglishReader reader;

    @BeforeAll
    void load() {
        reader = EnglishReader.shipped(true);
    }

    @AfterAll
    void close() {
        reader.close();
    }

    static List<Path> articles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            assertThat(found).as("articles in " + FOLDER).hasSizeGreaterThanOrEqualTo(EXPECTED_AT_LEAST);
            return found;
        }
    }

    private CodedText coded(String text) {
        Outcome<CodedText> outcome =
                reader.apply(new Article("golden", text, null, PUBLISHED, null, "The Island Courier", null));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<CodedText>) outcome).value();
    }

    private String lines(String text) {
        var lines = new StringBuilder();
        coded(text).claims().forEach(claim -> lines.append(line(claim, text)).append('\n'));
        return lines.toString();
    }

    private static String line(Claim claim, String text) {
        String mode = claim.mode() == null ? "" : "." + claim.mode();
        return claim.type() + mode + " " + claim.status().label() + " «"
                + claim.trigger().in(text) + "» source="
                + who(claim.sources()) + " target=" + who(claim.targets()) + " by=" + voice(claim.voice()) + " many="
                + many(claim.quantities()) + " when=" + claim.when();
    }

    private static List<String> who(List<Party> parties) {
        return parties.stream()
                .map(party -> party.actor().code() == null
                        ? party.actor().name() + "/" + party.actor().country()
                        : party.actor().code())
                .toList();
    }

    private static List<String> voice(List<Voice> voices) {
        return voices.stream().skip(1).map(Voice::name).toList();
    }

    private static List<String> many(List<Quantity> quantities) {
        return quantities.stream()
                .map(quantity -> String.format(Locale.ROOT, "%.0f %s", quantity.low(), quantity.unit()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void readsAsAgreed(Path article) throws IOException {
        String lines = lines(Files.readString(article));
        Path agreed = Path.of(article.toString().replace(".txt", ".claims"));
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(agreed, lines);
        }
        assertThat(lines).isEqualTo(Files.readString(agreed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG", "th-TH-u-ca-buddhist-nu-thai", "hi-IN-u-nu-deva"})
    void readsTheSameUnderAnyLocale(String tag) throws IOException {
        String text = Files.readString(articles().getFirst());
        String plain = lines(text);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(lines(text)).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everySpanPointsAtItsWords(Path article) throws IOException {
        String text = Files.readString(article);
        CodedText coded = coded(text);
        var whole = new Span(0, text.length());
        for (Claim claim : coded.claims()) {
            assertThat(claim.sentence().covers(claim.trigger())).isTrue();
            assertThat(whole.covers(claim.sentence())).isTrue();
            Stream.of(claim.sources(), claim.targets(), claim.about())
                    .flatMap(List::stream)
                    .forEach(party -> assertThat(party.span().in(text)).isNotBlank());
        }
        coded.found().forEach(found -> assertThat(found.span().in(text)).isNotBlank());
    }

    @Test
    void hostileTextEndsInClaimsOrInATrouble() {
        var random = new Random(20261122);
        for (int i = 0; i < HOSTILE; i++) {
            String text = hostile(random);
            Outcome<CodedText> outcome = reader.apply(Article.of("hostile-" + i, text));
            if (outcome instanceof Outcome.SetAside<CodedText>(var id, var trouble, var detail)) {
                assertThat(trouble.code()).as(id + " " + detail).isLessThan(900);
            }
        }
    }

    private static String hostile(Random random) {
        String[] pieces = {
            "U.S. ",
            "\u202eevitceles ",
            "\u0000",
            "\ud83d\ude80",
            "\ud800",
            "İstanbul ",
            "ﬁ",
            "\u200d",
            "\u00a0",
            "10,000 ",
            "troops ",
            "\n\n",
            "“",
            "” ",
            "attacked ",
            "Russia ",
            "...",
            "(",
            "[",
            "{",
            "on Monday ",
            "said ",
            "\ufeff",
            "a".repeat(300),
            "- ",
            "\t",
            "éé́́́ ",
            "中国 ",
            "المغرب "
        };
        var text = new StringBuilder();
        int length = 1 + random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(
                    random.nextInt(6) == 0
                            ? Character.toString(random.nextInt(0xD7FF))
                            : pieces[random.nextInt(pieces.length)]);
        }
        return text.toString();
    }
}
