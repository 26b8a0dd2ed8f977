package org.vedette.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No sentence of ours says how likely something is and how sure we are of it (ICD 203, D.6.e.2.b): read from the texts
/// in the sources of everything that prints, and from the files that are printed as they stand.
class GradingWordsTest {
    private static final Pattern LIKELIHOOD = Pattern.compile("\\b(un|very )?likely\\b|\\balmost no chance\\b"
            + "|\\bremote\\b|\\b(im)?probabl[ey]\\b|\\broughly even\\b|\\b(almost|nearly) certain\\b");
    private static final Pattern CONFIDENCE = Pattern.compile("\\bconfiden(t|ce)\\b");
    /// A text, with what is joined to it: "..." + name + "...".
    private static final Pattern TEXT = Pattern.compile("\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"");
    private static final Pattern JOINED = Pattern.compile("\\s*(\\+[^;\"{}]*)?");
    private static final Pattern END = Pattern.compile("[.!?:;](\\s|$)|\\\\n|\\R\\R");

    /// Whether a sentence of the text speaks of both.
    static boolean mixes(String text) {
        return END.splitAsStream(text.toLowerCase(Locale.ROOT))
                .anyMatch(sentence -> LIKELIHOOD.matcher(sentence).find()
                        && CONFIDENCE.matcher(sentence).find());
    }

    /// The texts of a source file, those that are joined by + as one.
    static List<String> texts(String source) {
        String code = source.replaceAll("(?m)^\\s*//.*$", "");
        List<String> texts = new ArrayList<>();
        int end = -1;
        var found = TEXT.matcher(code);
        while (found.find()) {
            boolean goesOn = end >= 0
                    && code.substring(end, found.start()).contains("+")
                    && JOINED.matcher(code.substring(end, found.start())).matches();
            if (goesOn) {
                texts.add(texts.removeLast() + found.group(1));
            } else {
                texts.add(found.group(1));
            }
            end = found.end();
        }
        return texts;
    }

    @Test
    void noSentenceInTheSourcesMixesLikelihoodAndConfidence() {
        List<String> sources = Stream.of("core", "cli", "export", "watchfile", "store", "collect")
                .flatMap(module -> Papers.under(module + "/src/main/java", ".java").stream())
                .toList();
        assertThat(sources).hasSizeGreaterThan(300);
        List<String> all = sources.stream()
                .flatMap(file -> texts(Papers.read(file)).stream())
                .toList();
        assertThat(all).anyMatch(text -> text.contains("Confidence in the words behind it"));
        assertThat(all).filteredOn(GradingWordsTest::mixes).isEmpty();
    }

    @Test
    void noSentenceInTheFilesThatArePrintedMixesThem() {
        List<String> files = Stream.of(
                        Papers.under("watches", ".yaml"),
                        Papers.under("demo", ".yaml"),
                        Papers.under("core/src/main/resources/org/vedette/knowledge/outlets", ".tsv"))
                .flatMap(List::stream)
                .toList();
        assertThat(files).hasSizeGreaterThan(5);
        assertThat(files).filteredOn(file -> mixes(Papers.read(file))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We have high confidence that it is very likely.                   | true
            A yes is very likely. Confidence in the words behind it: high.    | false
            Confident as we are, there is almost no chance                    | true
            The claim is likely true, told with low confidence                | true
            Likelihood and confidence are two things                          | false
            """)
    void theRuleSeesWhatItShould(String text, boolean mixed) {
        assertThat(mixes(text)).isEqualTo(mixed);
    }

    @Test
    void textsThatAreJoinedAreReadAsOne() {
        assertThat(texts("say(\"a \" + name + \" b\");\nsay(\"c\", \"d\");\n// \"e\"\n"))
                .containsExactly("a  b", "c", "d");
    }
}
