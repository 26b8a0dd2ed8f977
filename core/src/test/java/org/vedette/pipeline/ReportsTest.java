package org.vedette.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.merge.Tale;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.CodedText;
import org.vedette.model.event.Change;
import org.vedette.model.event.Report;
import org.vedette.model.event.Ruling;
import org.vedette.model.text.Article;
import org.vedette.model.text.ReadText;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;

/// From a coded article to reports, and through the merge.
class ReportsTest {
    private static final Reports REPORTS = new Reports(ActorRegister.load());
    private static final List<String> LINES = List.of(
            "Boats for Tonga", "It rained in Suva.", "Fiji lent Tonga two boats.", "They sail on Monday.", "(AFP)");

    /// An article with one claim, in its third line.
    private static CodedText coded(String id) {
        String text = String.join("\n", LINES);
        var sentences = new ArrayList<Sentence>();
        int at = 0;
        for (String line : LINES) {
            Sentence.Kind kind = at == 0 ? Sentence.Kind.HEADLINE : Sentence.Kind.BODY;
            sentences.add(new Sentence(new Span(at, at + line.length()), kind, null, false, List.of()));
            at += line.length() + 1;
        }
        var article = new Article(
                id, text, "Boats", LocalDate.of(2024, 5, 1), Instant.parse("2024-05-01T06:00:00Z"), "Fiji Mail", null);
        Span third = sentences.get(2).span();
        Claim claim = Tale.of("c-" + id, ClaimType.AID, "2024-05-01")
                .by("FJI")
                .to("TON")
                .sentence(third.start(), third.end(), third.start() + 5)
                .report()
                .claim();
        return new CodedText(new ReadText(article, sentences), "hand", List.of(claim), List.of());
    }

    @Test
    void aReportHasItsSentenceItsNeighboursAndItsCredits() {
        Report report = REPORTS.of(coded("a")).getFirst();
        assertThat(report.sentence()).isEqualTo("Fiji lent Tonga two boats.");
        assertThat(report.passage()).isEqualTo("It rained in Suva.\nFiji lent Tonga two boats.\nThey sail on Monday.");
        assertThat(report.credits()).containsExactly("Agence France-Presse");
        assertThat(report.outlet()).isEqualTo("Fiji Mail");
        assertThat(report.id()).isEqualTo("c-a");
    }

    @Test
    void anArticleWithoutClaimsGivesNone() {
        CodedText coded = coded("a");
        assertThat(REPORTS.apply(new CodedText(coded.text(), "hand", List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void theLoopKeepsWhatItWasTold() {
        var loop = new MergeLoop(REPORTS);
        assertThat(loop.article(coded("a"))).extracting(Change::id).containsExactly("ec-a");
        assertThat(loop.article(coded("b"))).extracting(Change::id).containsExactly("ec-a");
        assertThat(loop.event("ec-a"))
                .isNotNull()
                .satisfies(event -> assertThat(event.origins()).hasSize(1));
        List<Change> parted = loop.ruling(
                new Ruling(Ruling.Kind.APART, "c-a", "c-b", Instant.parse("2024-05-02T06:00:00Z"), "Ann", "two loans"));
        assertThat(parted).extracting(Change::id).containsExactly("ec-a", "ec-b");
        assertThat(loop.happenings().size()).isEqualTo(2);
    }
}
