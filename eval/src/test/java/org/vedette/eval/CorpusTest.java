package org.vedette.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.knowledge.corpus.Codebook;
import org.vedette.knowledge.corpus.CodedClaim;
import org.vedette.knowledge.corpus.CorpusReader;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;

/// The corpus is whole: every file reads without a fault, and every word of the codebook is taught by somebody.
class CorpusTest {
    private static final int SENTENCES = 7_000;
    /// A reader that sees too few sentences without a claim finds claims everywhere.
    private static final long WITHOUT_CLAIM = 2_500;
    /// Fewer examples teach nothing.
    private static final int EXAMPLES = 20;

    private static final CorpusReader CORPUS = new CorpusReader();

    @BeforeAll
    static void read() throws IOException {
        try (Stream<Path> files = Files.list(ProjectRoot.PATH.resolve("corpus"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                CORPUS.read("corpus/" + file.getFileName(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
    }

    private static long count(Predicate<CodedClaim> asked) {
        return CORPUS.sentences().stream()
                .flatMap(sentence -> sentence.claims().stream())
                .filter(asked)
                .count();
    }

    @Test
    void everyFileReadsWithoutAFault() {
        assertThat(CORPUS.faults()).isEmpty();
        assertThat(CORPUS.sentences()).hasSizeGreaterThanOrEqualTo(SENTENCES);
    }

    @Test
    void enoughSentencesHoldNoClaim() {
        long none = CORPUS.sentences().stream()
                .filter(sentence -> sentence.claims().isEmpty())
                .count();
        assertThat(none).as("of %d sentences", CORPUS.sentences().size()).isGreaterThanOrEqualTo(WITHOUT_CLAIM);
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeIsTaught(ClaimType type) {
        assertThat(count(claim -> claim.type() == type)).isGreaterThanOrEqualTo(EXAMPLES);
    }

    @ParameterizedTest
    @EnumSource
    void everyStatusIsTaught(Status status) {
        assertThat(count(claim -> claim.status() == status)).isGreaterThanOrEqualTo(EXAMPLES);
    }

    @ParameterizedTest
    @EnumSource
    void everyRoleIsTaught(Role role) {
        assertThat(count(claim -> !claim.in(role).isEmpty())).isGreaterThanOrEqualTo(EXAMPLES);
    }

    static List<String> modes() {
        // The manual codes a conviction as ACCUSE.allege; PLOVER's own mode for it is kept for reading others' data.
        return Codebook.ALL_MODES.stream()
                .filter(mode -> !mode.equals("convict"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("modes")
    void everyModeIsTaught(String mode) {
        assertThat(count(claim -> mode.equals(claim.mode()))).as(mode).isPositive();
    }

    @Test
    void everyRegionFrameAndReasonIsTaught() {
        assertThat(words(CorpusSentence::region)).containsAll(Codebook.REGIONS);
        assertThat(words(CorpusSentence::frame)).containsAll(Codebook.FRAMES);
        assertThat(words(sentence -> String.valueOf(sentence.none()))).containsAll(Codebook.REASONS);
    }

    private static List<String> words(Function<CorpusSentence, String> of) {
        return CORPUS.sentences().stream().map(of).distinct().toList();
    }
}
