package org.vedette.web.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 10, 18);
    private static final List<Dot> DOTS = List.of(
            new Dot(DAY, "NIS", "done", "1,500", "NIS says «1,500» & more", "/article/a#c1"),
            new Dot(DAY, "NIS", "planned", "12,000", "NIS", "/article/a#c2"),
            new Dot(DAY.plusDays(40), "Moscow", "denied", "", "Moscow", "/article/b#c3"));

    private static long count(String svg, String piece) {
        return Pattern.compile(Pattern.quote(piece)).matcher(svg).results().count();
    }

    @Test
    void everyMarkOfARowLeadsToItsWordsAndTellsItself() {
        String svg = RowChart.of("Numbers", List.of("NIS", "Moscow"), DOTS, DAY);
        assertThat(count(svg, "<a href=")).isEqualTo(3);
        assertThat(svg)
                .contains("NIS says «1,500» &amp; more", "class=\"done\"", "class=\"planned\"", "class=\"denied\"");
        assertThat(svg).contains("1,500</text>", "12,000</text>").doesNotContain("style");
    }

    @Test
    void marksOfOneDayDoNotLieOnOneAnother() {
        String svg = RowChart.of("Numbers", List.of("NIS", "Moscow"), DOTS, DAY);
        List<String> places = Pattern.compile("translate\\([^)]*\\)")
                .matcher(svg)
                .results()
                .map(found -> found.group())
                .toList();
        assertThat(places).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void aChartOfOneDayIsDrawn() {
        assertThat(RowChart.of("One", List.of("NIS"), DOTS.subList(0, 1), DAY)).contains("</svg>");
        assertThat(WeekChart.of(DOTS.subList(0, 1))).contains("</svg>");
    }

    @Test
    void weeksCountActsPlansAndDenialsApart() {
        String svg = WeekChart.of(DOTS);
        assertThat(svg).contains("Week of 2024-10-14: 1 done, 1 planned, 0 denied");
        assertThat(svg).contains("Week of 2024-11-25: 0 done, 0 planned, 1 denied");
    }

    @Test
    void aNameAtTheEdgeOfTheMapStandsInsideIt() {
        String svg = new WorldMap()
                .around(
                        List.of("Russia"),
                        List.of(
                                new WorldMap.Spot("Kursk", 51.73, 36.19, 4),
                                new WorldMap.Spot("Russian Far East", 50, 135, 1)));
        assertThat(svg).containsPattern("text-anchor=\"end\"[^>]*>Russian Far East 1<");
        assertThat(svg).doesNotContainPattern("text-anchor=\"end\"[^>]*>Kursk 4<");
    }

    @Test
    void theMapShowsThePlacesWithRoomAroundThem() {
        String svg = new WorldMap().around(List.of("Russia"), List.of(new WorldMap.Spot("Kursk", 51.73, 36.19, 4)));
        assertThat(svg).contains("<title>Kursk: 4</title>", "class=\"land pair\"", "<title>North Korea</title>");
        String[] box = svg.split("viewBox=\"")[1].split("\"")[0].split(" ");
        assertThat(361.9)
                .isBetween(Double.parseDouble(box[0]), Double.parseDouble(box[0]) + Double.parseDouble(box[2]));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "6, 7", "30, 5", "100, 8", "400, 5", "4000, 11"})
    void anAxisHasFewTicks(int span, int most) {
        var axis = new Axis(DAY, DAY.plusDays(span), 0, 100);
        assertThat(axis.ticks()).isNotEmpty().hasSizeLessThanOrEqualTo(Math.max(most, 9));
        assertThat(axis.x(DAY)).isZero();
        assertThat(axis.x(DAY.plusDays(span + 9L))).as("never beyond its end").isBetween(0.0, 100.0);
    }
}
