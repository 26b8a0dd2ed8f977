package org.vedette.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vedette.code.Labels;
import org.vedette.code.WordPieces;
import org.vedette.knowledge.corpus.CorpusReader;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;
import org.vedette.model.text.Span;
import org.vedette.training.net.Batch;

class RowsTest {
    private static final String CODED = """
            @ asia active
            [a1 Laos] has [t1 lent] [a2 Malta] [q1 two radars], [a3 the navy] [c1 said].
            = t1 AID occurred src=a1 tgt=a2 qty=q1 by=a3:c1 ctx=military

            @ asia active
            [a1 Laos] and [a2 Malta] held [t1 talks].
            = t1 CONSULT occurred src=a1,a2 tgt=a1,a2

            @ none headline
            Rain at last
            = none weather
            """;

    private final List<CorpusSentence> sentences =
            new CorpusReader().read("coded.txt", CODED).sentences();
    private final Rows rows = new Rows(vocabulary());

    private WordPieces vocabulary() {
        var words = new TreeSet<String>();
        sentences.forEach(sentence ->
                Words.of(sentence).words().forEach(word -> words.add(word.toLowerCase(java.util.Locale.ROOT))));
        var pieces = new ArrayList<>(List.of("[UNK]", "[CLS]", "[SEP]", "[", "]", "{", "}"));
        pieces.addAll(words);
        return new WordPieces(pieces);
    }

    @Test
    void marksTheTriggerAndTheWordsOfEachRole() {
        Row row = rows.sentence(Words.of(sentences.getFirst()));
        assertThat(row.triggers()).containsExactly(0, 0, 1 + ClaimType.AID.ordinal(), 0, 0, 0, 0, 0, 0, 0, 0);
        Row.Act act = row.acts().getFirst();
        assertThat(act.word()).isEqualTo(2);
        assertThat(act.status()).isEqualTo(Status.OCCURRED.ordinal());
        assertThat(act.roles()[Role.SOURCE.ordinal()][0]).isTrue();
        assertThat(act.roles()[Role.TARGET.ordinal()][3]).isTrue();
        assertThat(act.roles()[Role.QUANTITY.ordinal()][4]).isTrue();
        assertThat(act.roles()[Role.SPEAKER.ordinal()][8]).isTrue();
        assertThat(act.roles()[Role.SPEAKER.ordinal()][0]).isFalse();
        assertThat(act.contexts()[Labels.CONTEXTS.indexOf("military")]).isTrue();
    }

    @Test
    void setsMarksAroundAPair() {
        Words words = Words.of(sentences.getFirst());
        Rows.Joined joined = Rows.joined(words).getFirst();
        Row row = Objects.requireNonNull(rows.pair(words, joined));
        Row.Pair pair = Objects.requireNonNull(row.pair());
        int open = vocabulary().id(Labels.SOURCE_OPENS);
        assertThat(row.pieces()[pair.source()]).isEqualTo(open);
        assertThat(row.pieces()[pair.target()]).isEqualTo(vocabulary().id(Labels.TARGET_OPENS));
        assertThat(pair.trigger()).isEqualTo(1 + ClaimType.AID.ordinal());
        assertThat(row.pieces()).hasSize(words.words().size() + 2 + 4);
    }

    @Test
    void bothWaysOfAMeetingAreJoined() {
        assertThat(Rows.joined(Words.of(sentences.get(1))))
                .extracting(joined -> joined.source() + ">" + joined.target())
                .containsExactly("a1>a2", "a2>a1");
    }

    @Test
    void otherWordsMoveTheRunsAlong() {
        Words words = Words.of(sentences.getFirst()).replace(0, 1, List.of("New", "Zealand"));
        assertThat(words.words()).startsWith("New", "Zealand", "has");
        assertThat(words.runs().get("a1")).isEqualTo(new Span(0, 2));
        assertThat(words.runs().get("t1")).isEqualTo(new Span(3, 4));
    }

    @Test
    void aBatchHoldsRowsOfLikeLengthAndPointsAtTheirWords() {
        var lesson = new Lesson(rows, sentences, words -> words);
        List<Batch> batches = lesson.batches(40, new Random(1));
        int acts = batches.stream().mapToInt(batch -> batch.acts().length).sum();
        assertThat(acts).isEqualTo(2);
        for (Batch batch : batches) {
            int length = batch.ids()[0].length;
            assertThat(batch.ids().length * length).isLessThanOrEqualTo(40);
            for (long word : batch.words()) {
                assertThat(batch.mask()[(int) word / length][(int) word % length])
                        .isEqualTo(1);
            }
        }
    }
}
