package org.vedette.web.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.warn.show.Markup;

/// Acts against plans by week: bars above the line for what is told as done, below it for what is planned, with a
/// hatched end for what is denied.
public final class WeekChart {
    private static final int WIDTH = 960;
    private static final int LEFT = 60;
    private static final int MIDDLE = 100;
    private static final int HIGH = 80;
    private static final int HEIGHT = 230;
    private static final int DAYS = 7;
    private static final double WIDEST = 34;

    private record Week(int done, int planned, int denied) {
        Week and(String stand) {
            return new Week(
                    done + (stand.equals("done") ? 1 : 0),
                    planned + (stand.equals("planned") ? 1 : 0),
                    denied + (stand.equals("denied") ? 1 : 0));
        }
    }

    private WeekChart() {}

    /// @param dots at least one
    public static String of(List<Dot> dots) {
        Map<LocalDate, Week> weeks = new TreeMap<>();
        for (Dot dot : dots) {
            LocalDate monday = dot.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            weeks.merge(monday, new Week(0, 0, 0).and(dot.stand()), (was, one) -> was.and(dot.stand()));
        }
        LocalDate first = weeks.keySet().iterator().next();
        LocalDate last = ((TreeMap<LocalDate, Week>) weeks).lastKey();
        var axis = new Axis(first.minusDays(2), last.plusDays(DAYS), LEFT, WIDTH - LEFT - 20.0);
        int most = weeks.values().stream()
                .mapToInt(week -> Math.max(week.done(), week.planned() + week.denied()))
                .max()
                .orElse(1);
        var svg = new Markup();
        svg.raw("<svg class=\"chart\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" role=\"img\" aria-label=\"Claims by week: told as done, planned, and denied; the table below"
                + " has the same claims\">");
        scale(svg, axis, most);
        long span = Math.max(1, ChronoUnit.WEEKS.between(first, last) + 1);
        double bar = Math.min(WIDEST, (WIDTH - LEFT - 20.0) / span * 0.7);
        weeks.forEach((monday, week) -> bars(svg, axis.x(monday), bar, (double) HIGH / most, monday, week));
        return svg.raw("</svg>").toString();
    }

    private static void scale(Markup svg, Axis axis, int most) {
        for (LocalDate day : axis.ticks()) {
            boolean edge = axis.x(day) + 40 > WIDTH;
            text(svg, edge ? WIDTH : axis.x(day), HEIGHT - 28, edge ? "end" : "middle", day.toString());
        }
        text(svg, LEFT - 8.0, MIDDLE - HIGH + 4.0, "end", Integer.toString(most));
        text(svg, LEFT - 8.0, MIDDLE - 24.0, "end", "done");
        text(svg, LEFT - 8.0, MIDDLE + 30.0, "end", "planned");
        text(svg, LEFT - 8.0, MIDDLE + HIGH + 4.0, "end", Integer.toString(most));
        svg.raw("<line class=\"grid\" x1=\"" + LEFT + "\" x2=\"" + (WIDTH - 20) + "\" y1=\"" + MIDDLE + "\" y2=\""
                + MIDDLE + "\"/>");
        text(
                svg,
                10,
                HEIGHT - 6.0,
                "start",
                "Above the line: told as done. Below: planned; the crossed part: denied. Claims by week.");
    }

    private static void text(Markup svg, double x, double y, String anchor, String words) {
        svg.element(
                "text",
                "class=\"soft\" text-anchor=\"" + anchor + "\" x=\"" + Markup.px(x) + "\" y=\"" + Markup.px(y) + "\"",
                words);
    }

    private static void bars(Markup svg, double x, double wide, double unit, LocalDate monday, Week week) {
        svg.raw("<g><title>"
                + Markup.escaped("Week of " + monday + ": " + week.done() + " done, " + week.planned() + " planned, "
                        + week.denied() + " denied")
                + "</title>");
        rect(svg, "done", x, MIDDLE - week.done() * unit, wide, week.done() * unit);
        rect(svg, "planned", x, MIDDLE, wide, week.planned() * unit);
        double from = MIDDLE + week.planned() * unit;
        double high = week.denied() * unit;
        if (high > 0) {
            svg.raw("<path class=\"denied\" d=\"M" + Markup.px(x) + " " + Markup.px(from) + "h" + Markup.px(wide) + "v"
                    + Markup.px(high) + "h-" + Markup.px(wide) + "zl" + Markup.px(wide) + " " + Markup.px(high)
                    + "\"/>");
        }
        svg.raw("</g>");
    }

    private static void rect(Markup svg, String kind, double x, double y, double wide, double high) {
        if (high > 0) {
            svg.raw("<rect class=\"" + kind + "\" x=\"" + Markup.px(x) + "\" y=\"" + Markup.px(y) + "\" width=\""
                    + Markup.px(wide) + "\" height=\"" + Markup.px(high) + "\"/>");
        }
    }
}
