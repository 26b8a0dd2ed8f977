package org.vedette.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.code.Gate;
import org.vedette.knowledge.corpus.CorpusReader;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.model.text.Span;
import org.vedette.training.GateTraining.Example;
import org.vedette.training.data.Words;

class CorpusTest {
    @Test
    void whatIsHeldOutDependsOnTheWordsAlone(@TempDir Path folder) throws IOException {
        var text = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            text.append("@ none active\nThe ").append(i).append("th ferry sailed.\n= none other\n\n");
        }
        Files.writeString(folder.resolve("ferries.txt"), text);
        Corpus corpus = Corpus.read(folder);
        Files.move(folder.resolve("ferries.txt"), folder.resolve("boats.txt"));
        Corpus moved = Corpus.read(folder);
        assertThat(words(corpus.heldOut())).isEqualTo(words(moved.heldOut())).hasSizeBetween(20, 60);
        assertThat(corpus.heldOut().size() + corpus.teaching().size()).isEqualTo(400);
        assertThat(words(corpus.teaching())).doesNotContainAnyElementsOf(words(corpus.heldOut()));
    }

    /// The split must hold for ever: were it drawn anew, what was taught would measure.
    @ParameterizedTest
    @CsvSource({
        "The mayor opened a bridge., true",
        "Boat 0 sailed at dawn., true",
        "Boat 8 sailed at dawn., true",
        "The ferry sailed., false",
        "Rain fell on Oslo., false",
        "Laos expelled an envoy., false",
        "A dam broke near Tete., false"
    })
    void theSplitNeverMoves(String text, boolean heldOut) {
        Corpus corpus = new Corpus(new CorpusReader()
                .read("x.txt", "@ none active\n" + text + "\n= none other\n")
                .sentences());
        assertThat(corpus.heldOut()).hasSize(heldOut ? 1 : 0);
        assertThat(corpus.teaching()).hasSize(heldOut ? 0 : 1);
    }

    @Test
    void anArticleGoesOneWayAsAWhole(@TempDir Path folder) throws IOException {
        var text = new StringBuilder();
        for (int a = 0; a < 60; a++) {
            text.append("<< article harbour-").append(a).append('\n');
            for (int i = 0; i < 5; i++) {
                text.append("@ none active\nBoat ")
                        .append(a)
                        .append(" sailed ")
                        .append(i)
                        .append(" times.\n= none other\n\n");
            }
            text.append(">>\n");
        }
        Files.writeString(folder.resolve("harbours.txt"), text);
        Corpus corpus = Corpus.read(folder);
        List<String> held = corpus.heldOut().stream()
                .map(each -> String.valueOf(each.article()))
                .distinct()
                .toList();
        List<String> taught = corpus.teaching().stream()
                .map(each -> String.valueOf(each.article()))
                .distinct()
                .toList();
        assertThat(corpus.heldOut()).hasSize(5 * held.size()).isNotEmpty();
        assertThat(taught).doesNotContainAnyElementsOf(held);
    }

    private static List<String> words(List<CorpusSentence> sentences) {
        return sentences.stream().map(CorpusSentence::text).toList();
    }

    @Test
    void aFaultyCorpusIsRefusedWithEveryFault(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "@ moon active\nWords.\n= none other\n");
        Files.writeString(folder.resolve("b.txt"), "@ asia active\nWords more.\n= none dull\n");
        assertThatThrownBy(() -> Corpus.read(folder))
                .hasMessageContaining("a.txt:1:3")
                .hasMessageContaining("b.txt:3:3");
    }

    @Test
    void otherNamesKeepTheMarks() {
        String coded = """
                @ asia active
                [a1 Guinea] [t1 sent] [q1 1,500 soldiers] to [a2 Papua New Guinea] in 2014.
                = t1 AID occurred src=a1 tgt=a2 qty=q1
                """;
        Words words =
                Words.of(new CorpusReader().read("x.txt", coded).sentences().getFirst());
        var changes = new Changes(new Random(3));
        boolean changed = false;
        for (int i = 0; i < 300; i++) {
            Words other = changes.other(words);
            Span trigger = Objects.requireNonNull(other.runs().get("t1"));
            Span source = Objects.requireNonNull(other.runs().get("a1"));
            assertThat(other.words().get(trigger.start())).isEqualTo("sent");
            assertThat(source.start()).isZero();
            assertThat(other.words()).hasSizeLessThan(30);
            assertThat(other.words().get(other.words().size() - 2)).startsWith("20");
            changed |= !other.words().equals(words.words());
        }
        assertThat(changed).isTrue();
    }

    @Test
    void theGateLearnsWhatItIsShown() {
        var random = new Random(1);
        int width = 8;
        float[] embeddings = new float[20 * width];
        for (int i = 0; i < embeddings.length; i++) {
            embeddings[i] = (float) random.nextGaussian();
        }
        var examples = new ArrayList<Example>();
        for (int i = 0; i < 400; i++) {
            int other = 8 + random.nextInt(12);
            examples.add(new Example(new int[] {0, other, 2, 3, 4, other, 1}, true));
            examples.add(new Example(new int[] {0, 5, 6, other, 7, 2, 1}, false));
        }
        var training = new GateTraining(embeddings, width, 19, random);
        training.learn(examples, random);
        var gate = new Gate(training.bytes(), Double.NEGATIVE_INFINITY);
        double claim = gate.score(new int[] {0, 9, 2, 3, 4, 9, 1});
        double none = gate.score(new int[] {0, 5, 6, 9, 7, 2, 1});
        assertThat(claim).isGreaterThan(1);
        assertThat(none).isLessThan(-1);
    }

    @Test
    void theGateLetsTheShareThroughThatIsAskedFor() {
        List<Double> scores = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> (double) (i * 7 % 201))
                .toList();
        assertThat(Gating.threshold(scores, 0.99)).isEqualTo(3);
        assertThat(Gating.threshold(scores, 1)).isEqualTo(1);
        assertThat(Gating.threshold(List.of(), 0.99)).isEqualTo(Double.NEGATIVE_INFINITY);
    }
}
