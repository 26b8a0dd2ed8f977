package org.vedette.warn.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.vedette.model.alarm.History;
import org.vedette.model.alarm.Standing;
import org.vedette.model.watch.Outlets;
import org.vedette.model.watch.WatchPlan;
import org.vedette.pipeline.replay.Arrival;
import org.vedette.pipeline.replay.Replay;
import org.vedette.warn.words.Moments;
import org.vedette.watch.Plans;
import org.vedette.watch.Tale;
import org.vedette.watch.Watch;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class ShowTest {
    private static final WatchPlan PLAN = Plans.dispatch();
    private static final History HISTORY = history();

    private static History history() {
        List<Arrival> arrivals = List.of(
                arrival("c1", "2024-03-02|AID occurred|CHL>PER|ARG.PRES|about 1500 troops|Andes <Wire>"),
                arrival("c2", "2024-03-03|AID planned|CHL>PER|ARG.PRES|about 12000 troops|"),
                arrival("c3", "2024-03-05|AID denied|CHL>PER|CHL.MFA||"));
        return new Replay(arrivals)
                .run(
                        List.of(new Watch(PLAN, Outlets.NONE)),
                        Moments.day(Tale.at("2024-03-01")),
                        Moments.day(Tale.at("2024-03-20")))
                .getFirst();
    }

    private static Arrival arrival(String claim, String line) {
        return new Arrival(Tale.at(line.substring(0, 10)), "article-" + claim, List.of(Tale.report(claim, line)));
    }

    private static Document xml(String text) throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    @Test
    void thePlotIsSoundXmlAndIsToldInWords() throws ParserConfigurationException, IOException, SAXException {
        Document plot = xml(PhasePlot.of(PLAN, HISTORY));
        assertThat(plot.getElementsByTagName("desc").item(0).getTextContent())
                .isEqualTo("Phase at the beginning: Calm. On 2024-03-02 up to 1, Signs.");
        assertThat(plot.getElementsByTagName("circle").getLength()).isGreaterThanOrEqualTo(2);
        assertThat(plot.getDocumentElement().getAttribute("role")).isEqualTo("img");
    }

    @Test
    void thePageNeedsNoScriptAndEscapesWords() {
        String page = page();
        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain("<Wire>")
                .contains("Andes &lt;Wire&gt;")
                .contains("prefers-color-scheme:dark")
                .contains("@media print")
                .contains("width=device-width");
    }

    private static String page() {
        List<Standing> asked = List.of(HISTORY.days().get(4));
        return Report.of(PLAN, HISTORY, asked, UnaryOperator.identity());
    }

    @Test
    void theSameHistoryGivesTheSameBytes() {
        assertThat(page()).isEqualTo(page());
        assertThat(PhasePlot.of(PLAN, history())).isEqualTo(PhasePlot.of(PLAN, HISTORY));
    }

    @Test
    void theLadderTellsEveryNumberWithVoiceAndStatus() {
        List<String> lines = new LadderText(PLAN, UnaryOperator.identity())
                .lines(HISTORY.days().get(6));
        assertThat(lines)
                .contains("> 1 Signs, since 2024-03-02 12:00Z", "  0 Calm")
                .anyMatch(line -> line.startsWith("  about 1,500 troops, occurred, ARG.PRES (ARG), from 2024-03-02"))
                .anyMatch(line -> line.startsWith("  about 12,000 troops, planned, ARG.PRES (ARG), from 2024-03-03"))
                .anyMatch(line -> line.startsWith("  against: 2024-03-05 12:00Z CHL.MFA (CHL), denied: "));
    }

    @Test
    void nothingIsShownBeforeItCouldBeKnown() {
        Standing second = HISTORY.days().get(1);
        assertThat(Number.of(PLAN, second)).extracting(Number::amount).containsExactly("about 1,500 troops");
        assertThat(Number.of(PLAN, HISTORY.days().getFirst())).isEmpty();
    }

    @Test
    void theFeedKeepsTheNameOfAWarning() throws ParserConfigurationException, IOException, SAXException {
        var warn = new org.vedette.warn.Warn(PLAN, UnaryOperator.identity());
        String feed =
                AtomFeed.of(PLAN, HISTORY.turns().stream().map(warn::apply).toList(), Tale.at("2024-03-20"));
        var ids = xml(feed).getElementsByTagName("id");
        assertThat(ids.item(1).getTextContent()).isEqualTo("urn:vedette:warning:chl-per@2024-03-02T12:00:00Z>1");
        assertThat(feed).contains("<updated>2024-03-02T12:00:00Z</updated>").contains("TLP:GREEN");
    }

    @Test
    void twoVersionsAreComparedByStretchesOfDays() {
        var calm = new History(
                HISTORY.days().stream()
                        .map(day -> new Standing(
                                day.watch(),
                                day.at(),
                                org.vedette.model.alarm.Phase.CALM,
                                new java.util.TreeMap<>(),
                                0,
                                day.signs()))
                        .toList(),
                List.of());
        assertThat(HistoryText.compared(HISTORY, calm))
                .containsExactly("first day\tlast day\there\tthere", "2024-03-02\t2024-03-20\t1 Signs\t0 Calm");
        assertThat(HistoryText.compared(HISTORY, HISTORY)).hasSize(1);
        assertThat(HistoryText.turns(HISTORY).getLast())
                .isEqualTo("2024-03-02 12:00Z\t0 Calm\t1 Signs\tseen\tarticle-c1");
    }
}
