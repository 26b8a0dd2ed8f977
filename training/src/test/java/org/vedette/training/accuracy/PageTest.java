package org.vedette.training.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.training.gold.GoldSet;
import org.vedette.training.measure.Confusion;
import org.vedette.training.measure.Errors;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.Reliability;
import org.vedette.training.measure.Result;

class PageTest {
    private static Result result(String set, String figure, double value) {
        var errors = new Errors();
        errors.add("AID as AGREE", new Errors.Case("row-7", "AID", "AGREE", "Words that nobody may see."));
        var confusion = new Confusion("root");
        confusion.add("AID", "AGREE");
        confusion.add("AID", "AID");
        List<Figure> figures = List.of(Figure.count("rows", 20), Figure.percent(figure, value));
        return new Result(set, figures, List.of(confusion), errors);
    }

    private static Reliability reliability() {
        var points = new ArrayList<Reliability.Point>();
        for (int i = 0; i < 40; i++) {
            points.add(new Reliability.Point(0.025 * i, i % 3 > 0));
        }
        return new Reliability(points);
    }

    @Test
    void aResultIsShownWithGoalOthersConfusionAndErrorsButNoText() {
        var page = new Page("hand@1", "");
        page.put(result("plv", "root_macro_f1", 87.96));
        assertThat(page.text())
                .startsWith("# How accurate Vedette is\n")
                .contains("| plv | root_macro_f1 | 88.0 | >= 88 | yes |")
                .contains("Measured with edition hand@1 by `./vedette eval --gold FOLDER --set plv`.")
                .contains("| Zero-Shot PLOVER")
                .contains("| AID | 1 | **1** | 67 |")
                .contains("| AID as AGREE | 1 | row-7 |")
                .doesNotContain("nobody may see");
    }

    @Test
    void anIdentifierThatIsAHeadlineIsNotShown() {
        var errors = new Errors();
        errors.add("no speaker", new Errors.Case("hand-paper_2016_chad-sends-tents-to-niger", "a", "b", ""));
        var page = new Page("hand@1", "");
        page.put(new Result("polnear", List.of(), List.of(), errors));
        assertThat(page.text())
                .containsPattern("\\| no speaker \\| 1 \\| hand-[0-9a-f]{1,8} \\|")
                .doesNotContain("tents");
    }

    @ParameterizedTest
    @CsvSource({"87.9, no", "88.04, yes", "95, yes"})
    void aGoalIsReachedOrNot(double value, String reached) {
        var page = new Page("hand@1", "");
        page.put(result("plv", "root_macro_f1", value));
        assertThat(page.text()).contains(">= 88 | " + reached + " |");
    }

    @Test
    void ofSomeFiguresLessIsMore() {
        var page = new Page("hand@1", "");
        page.put(result("polnear", "false_speaker", 12.5));
        assertThat(page.text()).contains("| polnear | false_speaker | 12.5 | <= 12 | no |");
    }

    @Test
    void whatARunDoesNotMeasureStays() {
        var first = new Page("hand@1", "");
        first.put(result("plv", "root_macro_f1", 80));
        first.put(result("un_quad", "claims_on_relevant", 70));
        var second = new Page("hand@2", first.text());
        second.put(result("plv", "root_macro_f1", 90));
        assertThat(second.text())
                .contains("| plv | root_macro_f1 | 90.0 | >= 88 | yes |")
                .doesNotContain("80.0")
                .contains("| un_quad | claims_on_relevant | 70.0 | >= 65 | yes |")
                .contains("Measured with edition hand@1 by `./vedette eval --gold FOLDER --set un_quad`.");
    }

    @Test
    void thePageWrittenAgainIsTheSame() {
        var page = new Page("hand@1", "");
        page.put(result("plv", "root_macro_f1", 80));
        page.put(result("corpus", "trigger.f1", 80));
        page.put(reliability());
        assertThat(new Page("hand@2", page.text()).text()).isEqualTo(page.text());
    }

    @Test
    void confidenceHasTableAndPicture() {
        var page = new Page("hand@1", "");
        page.put(reliability());
        assertThat(page.text())
                .contains("![Reliability diagram](reliability.svg)")
                .contains("| confidence | calibration-error | ")
                .contains("| 0.0 to 0.1 | 4 | 0.038 | 0.500 |");
    }

    @Test
    void thePictureHasABarForEveryBinWithClaims() {
        String picture = Page.picture(reliability());
        assertThat(picture).startsWith("<svg ").endsWith("</svg>\n").doesNotContain("NaN");
        assertThat(picture.split("#4c78a8", -1)).hasSize(Reliability.BINS + 1);
        assertThat(Page.picture(new Reliability(List.of()))).doesNotContain("#4c78a8");
    }

    static List<String> sets() {
        var sets = new ArrayList<>(HeldOut.NAMES);
        sets.add(Page.CONFIDENCE);
        GoldSet.all().forEach(set -> sets.add(set.name()));
        return sets;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everySetIsTold(String set) {
        var known = new Known();
        assertThat(known.sets()).contains(set);
        assertThat(known.about(set)).endsWith(".");
        assertThat(known.isOurs(set)).isEqualTo(HeldOut.NAMES.contains(set) || set.equals(Page.CONFIDENCE));
    }

    @Test
    void errorLinesCarryTheText() {
        assertThat(ErrorLines.of(result("plv", "root_macro_f1", 80)))
                .containsExactly("{\"set\":\"plv\",\"kind\":\"AID as AGREE\",\"id\":\"row-7\",\"gold\":\"AID\","
                        + "\"ours\":\"AGREE\",\"text\":\"Words that nobody may see.\"}");
    }
}
