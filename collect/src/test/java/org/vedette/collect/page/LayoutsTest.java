package org.vedette.collect.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.vedette.model.Outcome;
import org.vedette.model.text.Article;

/// How much of an article's text is found, and how little else, on pages of our own in twelve layouts. F1 of
/// words: each word of the page's text counts once for each time it stands there.
class LayoutsTest {
    private static final Path FOLDER = Path.of("src/test/resources/layouts");
    private static final int LAYOUTS = 12;
    private static final double WANTED = 0.95;
    private static final double WANTED_OF_EACH = 0.85;

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    private static double score(Path page) throws IOException {
        var read = HtmlPage.read(page.toString(), Files.readString(page));
        assertThat(read).isInstanceOf(Outcome.Done.class);
        String found = ((Outcome.Done<Article>) read).value().text();
        return f1(words(found), words(Files.readString(Path.of(page.toString().replace(".html", ".txt")))));
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new TreeMap<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.merge(word, 1, Integer::sum);
            }
        }
        return words;
    }

    private static double f1(Map<String, Integer> found, Map<String, Integer> wanted) {
        int both = found.entrySet().stream()
                .mapToInt(each -> Math.min(each.getValue(), wanted.getOrDefault(each.getKey(), 0)))
                .sum();
        return 2.0 * both / (sum(found) + sum(wanted));
    }

    private static int sum(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Test
    void theTextOfAnArticleIsFoundInEveryLayout(TestReporter reporter) throws IOException {
        Map<String, Double> scores = new TreeMap<>();
        for (Path page : pages()) {
            scores.put(String.valueOf(page.getFileName()), score(page));
        }
        double mean = scores.values().stream()
                .mapToDouble(Double::doubleValue)
                .average()
                .orElseThrow();
        scores.forEach((page, score) -> reporter.publishEntry(page, String.format(Locale.ROOT, "%.3f", score)));
        reporter.publishEntry("F1 of the text, mean of the layouts", String.format(Locale.ROOT, "%.3f", mean));
        assertThat(scores).hasSize(LAYOUTS);
        assertThat(mean).isGreaterThanOrEqualTo(WANTED);
        assertThat(scores)
                .allSatisfy((page, score) -> assertThat(score).as(page).isGreaterThanOrEqualTo(WANTED_OF_EACH));
    }
}
