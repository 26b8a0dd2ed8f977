package org.vedette.web.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vedette.warn.show.Markup;

/// Marks in rows over days: a row a topic, or a row a voice. Full circles are acts, rings are plans, crosses are
/// denials. Marks of one row and day stand above one another.
public final class RowChart {
    private static final int WIDTH = 960;
    private static final int LEFT = 230;
    private static final int RIGHT = 24;
    private static final int ROW = 26;
    private static final int LIFT = 11;
    private static final int LABELLED = 16;
    private static final int HIGHEST = 6;
    private static final int TOP = 14;
    private static final int FOOT = 44;
    private static final int LABEL = 7;

    private final String title;
    private final Axis axis;
    private final Map<String, List<Dot>> rows;
    /// Pixels between marks that stand above one another.
    private final int lift;

    private final Markup svg = new Markup();

    private RowChart(String title, Axis axis, Map<String, List<Dot>> rows) {
        this.title = title;
        this.axis = axis;
        this.rows = rows;
        boolean labelled = rows.values().stream()
                .flatMap(List::stream)
                .anyMatch(dot -> !dot.label().isEmpty());
        this.lift = labelled ? LABELLED : LIFT;
    }

    /// @param title what the chart is
    /// @param order the rows from above
    /// @param dots in the order of their days, at least one
    public static String of(String title, List<String> order, List<Dot> dots, LocalDate today) {
        Map<String, List<Dot>> rows = new LinkedHashMap<>();
        order.forEach(row -> rows.put(row, new ArrayList<>()));
        dots.forEach(dot -> rows.getOrDefault(dot.row(), new ArrayList<>()).add(dot));
        LocalDate first = dots.stream().map(Dot::day).min(LocalDate::compareTo).orElse(today);
        LocalDate last = dots.stream().map(Dot::day).max(LocalDate::compareTo).orElse(today);
        var axis = new Axis(
                first.minusDays(1), (last.isBefore(first) ? first : last).plusDays(1), LEFT, WIDTH - LEFT - RIGHT);
        return new RowChart(title, axis, rows).drawn(dots);
    }

    private String drawn(List<Dot> dots) {
        List<Integer> heights = rows.values().stream().map(this::height).toList();
        int height = TOP + heights.stream().mapToInt(each -> each).sum() + FOOT;
        svg.raw("<svg class=\"chart\" viewBox=\"0 0 " + WIDTH + " " + height + "\" role=\"group\" aria-label=\""
                + Markup.escaped(title + ", " + dots.size() + " marks") + "\">");
        days(height - FOOT + 4.0);
        double y = TOP;
        int at = 0;
        for (Map.Entry<String, List<Dot>> row : rows.entrySet()) {
            y += heights.get(at);
            at++;
            row(row.getKey(), row.getValue(), y - ROW / 2.0);
        }
        svg.element(
                "text",
                "class=\"soft\" x=\"10\" y=\"" + (height - 6) + "\"",
                "Full circle: act told as done. Ring: planned, threatened, asked for. Cross: denied or negated.");
        return svg.raw("</svg>").toString();
    }

    private int height(List<Dot> dots) {
        return ROW + lift * (Math.min(HIGHEST, most(dots)) - 1);
    }

    private static int most(List<Dot> dots) {
        Map<LocalDate, Integer> days = new LinkedHashMap<>();
        dots.forEach(dot -> days.merge(dot.day(), 1, Integer::sum));
        return days.values().stream().mapToInt(each -> each).max().orElse(1);
    }

    private void days(double bottom) {
        for (LocalDate day : axis.ticks()) {
            String x = Markup.px(axis.x(day));
            svg.raw("<line class=\"grid\" x1=\"" + x + "\" x2=\"" + x + "\" y1=\"" + TOP + "\" y2=\""
                    + Markup.px(bottom) + "\"/>");
            svg.element(
                    "text",
                    "class=\"soft\" text-anchor=\"middle\" x=\"" + x + "\" y=\"" + Markup.px(bottom + 14) + "\"",
                    day.toString());
        }
    }

    private void row(String name, List<Dot> dots, double y) {
        svg.raw("<text x=\"10\" y=\"" + Markup.px(y + 4) + "\"><title>" + Markup.escaped(name) + "</title>"
                + Markup.escaped(shortened(name)) + "</text>");
        String base = Markup.px(y + ROW / 2.0);
        svg.raw("<line class=\"grid\" x1=\"" + LEFT + "\" x2=\"" + (WIDTH - RIGHT) + "\" y1=\"" + base + "\" y2=\""
                + base + "\"/>");
        Map<LocalDate, Integer> stacked = new LinkedHashMap<>();
        var free = new double[HIGHEST];
        for (Dot dot : dots) {
            int level = Math.min(HIGHEST, stacked.merge(dot.day(), 1, Integer::sum)) - 1;
            double x = axis.x(dot.day());
            double at = y - (double) lift * level;
            mark(dot, x, at);
            double words = dot.label().length() * (double) LABEL + 14;
            boolean fits = x + words < WIDTH;
            if (!dot.label().isEmpty() && (fits ? x : x - words) >= free[level]) {
                label(dot.label(), fits ? x + 8 : x - 8, at + 4, fits ? "start" : "end");
                free[level] = fits ? x + words : x + 8;
            }
        }
    }

    private static String shortened(String name) {
        int most = (LEFT - 18) / LABEL;
        return name.length() <= most ? name : name.substring(0, most - 1) + "…";
    }

    private void label(String words, double x, double y, String anchor) {
        svg.element(
                "text",
                "class=\"soft\" text-anchor=\"" + anchor + "\" x=\"" + Markup.px(x) + "\" y=\"" + Markup.px(y) + "\"",
                words);
    }

    private void mark(Dot dot, double x, double y) {
        String shape = dot.stand().equals("denied")
                ? "<path class=\"denied\" d=\"M-4 -4L4 4M4 -4L-4 4\"/>"
                : "<circle class=\"" + dot.stand() + "\" r=\"4.5\"/>";
        svg.raw("<a href=\"" + Markup.escaped(dot.link()) + "\" aria-label=\"" + Markup.escaped(dot.title())
                + "\"><g transform=\"translate(" + Markup.px(x) + " " + Markup.px(y) + ")\"><title>"
                + Markup.escaped(dot.title()) + "</title>" + shape + "</g></a>");
    }
}
