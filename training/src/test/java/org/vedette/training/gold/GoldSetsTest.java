package org.vedette.training.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.actor.Sector;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Found;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Status;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Made;
import org.vedette.training.measure.Result;

/// Each set on rows of our own in the shape of its file; the figures were reckoned by hand after the Python scorer.
class GoldSetsTest {
    private static final String SENT = "Chad sent tents to Niger.";
    private static final String HIT = "Gabon hit Togo.";

    @TempDir
    private Path whole;

    private Path gold = Path.of("gold");

    @BeforeEach
    void folder() throws IOException {
        gold = Files.createDirectories(whole.resolve("gold"));
    }

    private void file(String name, String... lines) throws IOException {
        Files.writeString(gold.resolve(name), String.join("\n", lines) + "\n");
    }

    private Result run(String set, Build build) throws IOException {
        GoldSet found = GoldSet.all().stream()
                .filter(each -> each.name().equals(set))
                .findFirst()
                .orElseThrow();
        assertThat(found.isIn(gold)).isTrue();
        return Objects.requireNonNull(found.run(gold, build));
    }

    private static double figure(Result result, String name) {
        return Math.rint(result.figure(name).value() * 10) / 10;
    }

    private static List<String> kinds(Result result) {
        return result.errors().kinds().stream().map(Errors.Kind::name).toList();
    }

    private static String row(String id, String text, String more) {
        return "{\"id\": \"" + id + "\", \"text\": \"" + text + "\", " + more + "}";
    }

    private void pairs() throws IOException {
        file(
                "plv.jsonl",
                row("1", SENT, "\"source\": \"Chad\", \"target\": \"Niger\", \"labels\": {\"plover15\": \"AID\"}"),
                row("2", HIT, "\"source\": \"Gabon\", \"target\": \"Togo\", \"labels\": {\"plover15\": \"ASSAULT\"}"),
                row("3", "Togo left.", "\"source\": \"Togo\", \"target\": null, \"labels\": {\"root\": \"YIELD\"}"),
                row("4", "It rained.", "\"source\": \"Peru\", \"target\": null, \"labels\": {\"plover15\": \"AID\"}"));
    }

    @Test
    void markedPairs() throws IOException {
        pairs();
        var build = new HandBuild()
                .label("Chad", "Niger", ClaimType.AID)
                .label("Gabon", "Togo", ClaimType.AID)
                .label("Togo", "-", ClaimType.RETREAT);
        Result result = run("plv", build);
        assertThat(figure(result, "rows")).isEqualTo(4);
        assertThat(figure(result, "answered")).isEqualTo(3);
        assertThat(figure(result, "accuracy")).isEqualTo(50);
        // AID: one right of two, one too many: 50; ASSAULT 0; YIELD 100.
        assertThat(figure(result, "root_macro_f1")).isEqualTo(50);
        // Quad 2: two right, one missed, one too many; quad 4 none; 1 and 3 do not occur.
        assertThat(figure(result, "quad_macro_f1")).isEqualTo(16.7);
        assertThat(kinds(result)).containsExactly("AID as NONE", "ASSAULT as AID");
    }

    @Test
    void freePairs() throws IOException {
        pairs();
        var build = new HandBuild()
                .claims(
                        "1",
                        Made.in(SENT, "sent", ClaimType.AID, Status.OCCURRED)
                                .from("Chad", "TCD")
                                .to("Niger", "NER")
                                .claim())
                .claims(
                        "2",
                        Made.in(HIT, "hit", ClaimType.ASSAULT, Status.OCCURRED)
                                .from("Togo", "TGO")
                                .to("Gabon", "GAB")
                                .claim())
                .claims(
                        "3",
                        Made.in("Togo left.", "left", ClaimType.RETREAT, Status.PLANNED)
                                .from("Togo", "TGO")
                                .claim());
        Result result = run("plv-free", build);
        assertThat(figure(result, "sentences_with_claim")).isEqualTo(75);
        assertThat(figure(result, "pair_covered")).isEqualTo(50);
        assertThat(figure(result, "root_right_of_all")).isEqualTo(25);
        assertThat(figure(result, "quad_right_of_all")).isEqualTo(25);
        assertThat(figure(result, "claims_with_gold_root")).isEqualTo(66.7);
        assertThat(kinds(result))
                .containsExactly(
                        "no claim at all: AID", "pair found, YIELD as AGREE", "source and target the other way round");
    }

    private static String coder(String relevant, String events) {
        return "{\"relevant\": " + relevant + ", \"events\": [" + events + "]}";
    }

    private static String event(String root, String source, String target) {
        return "{\"cameo_root\": \"" + root + "\", \"sources\": [\"" + source + "\"], \"targets\": [\"" + target
                + "\"]}";
    }

    @Test
    void newsLeads() throws IOException {
        String sent = coder("true", event("07", "Chad", "Niger"));
        String talked = coder("true", event("07", "Chad", "Benin") + "," + event("04", "Chad", "Niger"));
        String none = coder("false", "");
        file(
                "cameo_news.jsonl",
                row("1", SENT, "\"labels\": {\"relevant\": true, \"coders\": [" + sent + "," + talked + "]}"),
                row("2", "It rained.", "\"labels\": {\"relevant\": false, \"coders\": [" + none + "]}"),
                row("3", HIT, "\"labels\": {\"relevant\": false, \"coders\": [" + none + "," + none + "]}"));
        var build = new HandBuild()
                .claims(
                        "1",
                        Made.in(SENT, "sent", ClaimType.AID, Status.OCCURRED)
                                .from("Chad", "TCD")
                                .to("Niger", "NER")
                                .claim())
                .claims(
                        "3",
                        Made.in(HIT, "hit", ClaimType.ASSAULT, Status.OCCURRED).claim());
        Result result = run("cameo_news", build);
        // Among the coders: roots {AID} and {AID, CONSULT}; with both sides nothing agrees.
        assertThat(figure(result, "coders_root_f1")).isEqualTo(66.7);
        assertThat(figure(result, "coders_triple_f1")).isZero();
        // Ours against them: 1 and 2/3 on the first, 0 twice on the third; with sides 1 and 0, and 0 twice.
        assertThat(figure(result, "root_f1")).isEqualTo(41.7);
        assertThat(figure(result, "root_share_of_human")).isEqualTo(62.5);
        assertThat(figure(result, "triple_f1")).isEqualTo(25);
        assertThat(figure(result, "triple_share_of_human")).isZero();
        assertThat(figure(result, "false_event_rate")).isEqualTo(50);
        assertThat(kinds(result)).containsExactly("claim on a non-event: ASSAULT", "other root for CONSULT");
    }

    @Test
    void actorSpans() throws IOException {
        String spans = "\"actor_spans\": [{\"role\": \"source\", \"text\": \"Gabon\"},"
                + " {\"role\": \"target\", \"text\": \"Togo\"}]";
        file(
                "cameo_conflibert.jsonl",
                row("1", HIT, "\"labels\": {" + spans + ", \"penta\": 4}"),
                row("2", "It rained.", "\"labels\": {\"actor_spans\": [], \"penta\": 0}"),
                row("3", SENT, "\"labels\": {\"actor_spans\": [], \"penta\": null}"));
        var build = new HandBuild()
                .claims(
                        "1",
                        Made.in(HIT, "hit", ClaimType.COERCE, Status.OCCURRED)
                                .from("Gabon", "GAB")
                                .claim(),
                        Made.in(HIT, "hit", ClaimType.ACCUSE, Status.OCCURRED)
                                .from("Gabon", "GAB")
                                .claim())
                .claims(
                        "3",
                        Made.in(SENT, "sent", ClaimType.AID, Status.OCCURRED)
                                .from("Chad", "TCD")
                                .claim());
        Result result = run("cameo_conflibert", build);
        assertThat(figure(result, "actor_overlap_f1")).isEqualTo(50);
        assertThat(figure(result, "class_hit")).isEqualTo(100);
        assertThat(kinds(result)).containsExactly("source invented", "target missed");
    }

    @Test
    void unitedNations() throws IOException {
        file(
                "un_quad.jsonl",
                row("1", SENT, "\"labels\": {\"relevant\": true, \"quad\": 2}"),
                row("2", "It rained.", "\"labels\": {\"relevant\": true, \"quad\": 1}"),
                row("3", HIT, "\"labels\": {\"relevant\": false, \"quad\": null}"),
                row("4", "It snowed.", "\"labels\": {\"relevant\": false, \"quad\": null}"));
        var build = new HandBuild()
                .claims(
                        "1",
                        Made.in(SENT, "sent", ClaimType.AID, Status.OCCURRED).claim())
                .claims(
                        "3",
                        Made.in(HIT, "hit", ClaimType.ASSAULT, Status.OCCURRED).claim());
        Result result = run("un_quad", build);
        assertThat(figure(result, "claims_on_relevant")).isEqualTo(50);
        assertThat(figure(result, "claims_on_irrelevant")).isEqualTo(50);
        assertThat(kinds(result))
                .containsExactly("claim on irrelevant prose: ASSAULT", "no claim on relevant prose: quad 1");
    }

    @Test
    void actorCodes() throws IOException {
        file(
                "actor_codes.jsonl",
                row("1", "Chad", "\"labels\": {\"expect\": {\"country\": \"TCD\"}}, \"meta\": {\"date\": null}"),
                row(
                        "2",
                        "army of Togo",
                        "\"labels\": {\"expect\": {\"country\": \"TGO\", \"code_1\": \"MIL\"}},"
                                + " \"meta\": {\"date\": \"2020-01-02T00:00\"}"),
                row("3", "the UN", "\"labels\": {\"expect\": {\"code_1\": \"IGO\"}}, \"meta\": {}"),
                row("4", "Togo", "\"labels\": {\"expect\": {\"country\": \"TGO\"}}, \"meta\": {\"date\": \"today\"}"));
        var build = new HandBuild()
                .actor("Chad", "2022-06-30", "TCD")
                .actor("army of Togo", "2020-01-02", "BEN", Sector.GOV, Sector.MIL)
                .actor("the UN", "2022-06-30", null, Sector.IGO)
                .actor("Togo", "null", "TGO");
        Result result = run("actor_codes", build);
        assertThat(figure(result, "country_right")).isEqualTo(66.7);
        assertThat(figure(result, "sector_right")).isEqualTo(100);
        assertThat(kinds(result)).containsExactly("country TGO as BEN");
    }

    private static Found amount(String text, String words, double low, double high, Modifier modifier) {
        var span = Made.span(text, words);
        return new Found.Amount(span, new Quantity(span, low, high, modifier, null, null));
    }

    @Test
    void newsQuantities() throws IOException {
        String text = "About 40 of 50 to 60 men left 3 vans and a dozen tents.";
        file(
                "newsquant.jsonl",
                row(
                        "1",
                        text,
                        "\"labels\": {\"quantities\": [{\"change\": \"~\", \"value\": \"40.0\", \"unit\": \"\"},"
                                + " {\"change\": \"=\", \"value\": \"60\", \"unit\": \"men\"},"
                                + " {\"change\": \"=\", \"value\": \"9\", \"unit\": \"\"},"
                                + " {\"change\": \"=\", \"value\": \"a dozen\", \"unit\": \"\"}]}"));
        var build = new HandBuild()
                .found(
                        "1",
                        amount(text, "About 40", 40, 40, Modifier.ABOUT),
                        amount(text, "50 to 60", 50, 60, Modifier.BETWEEN),
                        amount(text, "3", 3, 3, Modifier.EXACT));
        Result result = run("newsquant", build);
        assertThat(figure(result, "value_f1")).isEqualTo(66.7);
        assertThat(figure(result, "modifier_right_of_found")).isEqualTo(50);
        assertThat(kinds(result))
                .containsExactly(
                        "modifier = as between", "number invented: without a unit", "number missed: without a unit");
    }

    @ParameterizedTest
    @CsvSource({"the army, 100, 0, ''", "Niger, 0, 0, another speaker: speaker", "'', 0, 100, no speaker"})
    void attributions(String speaker, double right, double silent, String kind) throws IOException {
        // The emoji counts as one in the file and as two in ours.
        String text = "\uD83D\uDE00 Chad sent tents to Niger, the army said. Gabon hit Togo.";
        String attribution = "{\"source\": [{\"start\": 28, \"end\": 36, \"text\": \"the army\"}],"
                + " \"content\": [{\"start\": 2, \"end\": 26, \"text\": \"\"}]}";
        file(
                "polnear.jsonl",
                row(
                        "1",
                        text,
                        "\"labels\": {\"attributions\": [" + attribution + "]},"
                                + " \"meta\": {\"date\": \"2016-01-05\", \"publisher\": \"hand\"}"));
        Made sent = Made.in(text, "sent", ClaimType.AID, Status.OCCURRED);
        if (!speaker.isEmpty()) {
            sent.saidBy(speaker);
        }
        Made hit = Made.in(text, "hit", ClaimType.ASSAULT, Status.OCCURRED).saidBy("the army");
        Result result = run("polnear", new HandBuild().claims("1", sent.claim(), hit.claim()));
        assertThat(figure(result, "claims_in_attributed_text")).isEqualTo(1);
        assertThat(figure(result, "speaker_right")).isEqualTo(right);
        assertThat(figure(result, "no_speaker")).isEqualTo(silent);
        assertThat(figure(result, "claims_in_own_voice")).isEqualTo(1);
        assertThat(figure(result, "false_speaker")).isEqualTo(100);
        assertThat(kinds(result)).contains("false speaker: speaker").hasSize(kind.isEmpty() ? 1 : 2);
        assertThat(kinds(result)).contains(kind.isEmpty() ? "false speaker: speaker" : kind);
    }

    @Test
    void seed() throws IOException {
        Files.createDirectories(whole.resolve("seed"));
        Files.writeString(whole.resolve("seed/seed_sentences.tsv"), "HAND1\t" + SENT + "\nHAND2\t" + HIT + "\n");
        file(
                "score.py",
                "SEED = {1: ('AID COOPERATE', 'occurred planned', 'TCD', 'NER', '', None), 2: ('ASSAULT', 'denied',"
                        + " 'GAB', None, 'togo', 10000)}");
        var build = new HandBuild()
                .claims(
                        "HAND1",
                        Made.in(SENT, "sent", ClaimType.AID, Status.PLANNED)
                                .from("Chad", "TCD")
                                .to("Niger", "NER")
                                .claim())
                .claims(
                        "HAND2",
                        Made.in(HIT, "hit", ClaimType.ASSAULT, Status.OCCURRED)
                                .from("Gabon", "GAB")
                                .claim());
        Result result = run("seed", build);
        assertThat(figure(result, "all_right")).isEqualTo(1);
        assertThat(kinds(result)).containsExactly("amount", "status occurred", "voice");
    }

    private static String record(String id, String event, boolean right) {
        return "{\"id\": \"" + id + "\", \"labels\": {\"correct_extraction\": " + right + ", \"same_event\": \"" + event
                + "\", \"event\": {\"code\": \"193\", \"source\": [{\"actor\": \"Chad\"}], \"target\": []}},"
                + " \"meta\": {\"date\": \"20090408\", \"doc\": \"d\"}}";
    }

    @Test
    void sameEvents() throws IOException {
        file(
                "bbn_dedup.jsonl",
                record("a", "1", true),
                record("b", "1", true),
                record("c", "2", true),
                record("d", "2", false));
        var build =
                new HandBuild().merged("{\"claim\": \"a\", \"event\": \"x\"}", "{\"claim\": \"c\", \"event\": \"x\"}");
        Result result = run("bbn_dedup", build);
        assertThat(figure(result, "rows")).isEqualTo(3);
        // a and c lumped, a and b parted: precision (1/2 + 1 + 1/2) / 3, recall (1/2 + 1/2 + 1) / 3.
        assertThat(figure(result, "bcubed_precision")).isEqualTo(66.7);
        assertThat(figure(result, "bcubed_recall")).isEqualTo(66.7);
        assertThat(kinds(result)).containsExactly("lumped with another event: 193", "parted from its event: 193");
    }

    @Test
    void withoutMergeThereIsNoResult() throws IOException {
        file("bbn_dedup.jsonl", record("a", "1", true));
        assertThat(new SameEvents().run(gold, new HandBuild())).isNull();
    }

    @Test
    void aSetThatIsNotThereIsNotRun() {
        assertThat(GoldSet.all())
                .allSatisfy(set -> assertThat(set.isIn(gold)).as(set.name()).isFalse());
    }
}
