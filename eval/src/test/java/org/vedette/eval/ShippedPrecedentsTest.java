package org.vedette.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.vedette.code.precedent.Precedent;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.model.Outcome;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.CodedText;
import org.vedette.model.text.Article;
import org.vedette.pipeline.EnglishReader;
import org.vedette.training.Corpus;

/// The precedents that ship with the reader.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedPrecedentsTest {
    private EnglishReader reader;

    @BeforeAll
    void load() {
        reader = EnglishReader.shipped(false);
    }

    @AfterAll
    void close() {
        reader.close();
    }

    private List<Claim> claims(String text) {
        return reader.apply(Article.of("one", text)) instanceof Outcome.Done<CodedText>(var id, var coded)
                ? coded.claims()
                : List.of();
    }

    @Test
    void noneOfThemIsHeldOut() throws IOException {
        Set<String> heldOut = Corpus.read(ProjectRoot.PATH.resolve("corpus")).heldOut().stream()
                .map(CorpusSentence::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(reader.precedents().size()).isGreaterThan(5000);
        assertThat(heldOut)
                .hasSizeGreaterThan(500)
                .noneMatch(id -> reader.precedents().find(id, org.vedette.model.claim.ClaimType.AID) != null);
    }

    /// A sentence of the corpus under other names has that sentence's kind for a precedent.
    @Test
    void aClaimNamesCodedSentencesThatCanBeLookedUp() {
        List<Claim> claims = claims("Norway sent 40 doctors to Laos on Tuesday.");
        assertThat(claims).hasSize(1);
        Claim claim = claims.getFirst();
        assertThat(claim.evidence().precedents()).hasSizeBetween(1, 3).doesNotHaveDuplicates();
        List<Precedent> found = claim.evidence().precedents().stream()
                .map(id -> reader.precedents().find(id, claim.type()))
                .toList();
        assertThat(found).doesNotContainNull().extracting(Precedent::type).contains(claim.type());
    }
}
