package org.vedette.warn.show;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.vedette.model.alarm.History;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Sign;
import org.vedette.model.alarm.Stance;
import org.vedette.model.alarm.Standing;
import org.vedette.model.alarm.Turn;
import org.vedette.model.watch.Indicator;
import org.vedette.model.watch.WatchPlan;
import org.vedette.warn.words.Moments;

/// A plot of a watch over time: the phases as steps, below them a row for each sign with the days on which it was seen
/// and a mark for each word. It is told in words too, for those who cannot see it.
public final class PhasePlot {
    private static final int LEFT = 190;
    private static final int WIDTH = 960;
    private static final int STEP = 28;
    private static final int ROW = 40;
    private static final int TOP = 44;
    private static final int TICK_DAYS = 7;
    private static final int DAY = 75;
    private static final String STYLE = """
            <style>
            .plot text{font:13px system-ui,sans-serif}.plot .soft{font-size:12px}.plot .step{fill:none;stroke-width:3}
            .plot .aside,.plot .against{fill:none;stroke-width:1.2}.plot .against{stroke-width:2}
            .plot text{fill:#1d2733}.plot .soft{fill:#5b6773}.plot .grid{stroke:#d5dbe1}.plot .seen{fill:#9cc3e6}
            .plot .step{stroke:#b3261e}.plot .for{fill:#0b5cad}.plot .aside{stroke:#5b6773}
            .plot .against{stroke:#b3261e}.plot .back{fill:#ffffff}
            @media (prefers-color-scheme:dark){
            .plot text{fill:#e6ebf0}.plot .soft{fill:#9aa7b4}.plot .grid{stroke:#38424d}.plot .seen{fill:#27507a}
            .plot .step{stroke:#ff8a80}.plot .for{fill:#8cc4ff}.plot .aside{stroke:#9aa7b4}
            .plot .against{stroke:#ff8a80}.plot .back{fill:#14191f}}
            @media print{
            .plot text{fill:#000000}.plot .soft{fill:#444444}.plot .grid{stroke:#bbbbbb}.plot .seen{fill:#bbd4ea}
            .plot .step{stroke:#aa0000}.plot .for{fill:#003366}.plot .aside{stroke:#444444}
            .plot .against{stroke:#aa0000}.plot .back{fill:#ffffff}}
            </style>""";

    private final WatchPlan plan;
    private final History history;
    private final Scale scale;
    private final int ladder;
    private final Markup svg = new Markup();

    private PhasePlot(WatchPlan plan, History history) {
        this.plan = plan;
        this.history = history;
        Instant from = start(Moments.day(history.days().getFirst().at()));
        this.scale = new Scale(from, history.days().getLast().at(), LEFT, WIDTH - LEFT - 20.0);
        this.ladder = TOP + STEP * plan.phases().size() + 10;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    /// The plot as an SVG document.
    ///
    /// @param history of at least one day
    public static String of(WatchPlan plan, History history) {
        return new PhasePlot(plan, history).drawn(STYLE);
    }

    /// The same without its colours, for a page that has them in its own style sheet.
    public static String bare(WatchPlan plan, History history) {
        return new PhasePlot(plan, history).drawn("");
    }

    private String drawn(String style) {
        int height = ladder + 24 + ROW * plan.indicators().size() + 50;
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"plot\" viewBox=\"0 0 " + WIDTH + " " + height
                + "\" role=\"img\" aria-labelledby=\"plot-title plot-desc\">");
        svg.element("title", "id=\"plot-title\"", plan.title() + ": phases, signs and words over time");
        svg.element("desc", "id=\"plot-desc\"", told());
        svg.raw(style);
        svg.raw("<rect class=\"back\" width=\"" + WIDTH + "\" height=\"" + height + "\"/>");
        text(10, 22, "", plan.title());
        days(height - 34);
        phases();
        for (int at = 0; at < plan.indicators().size(); at++) {
            row(plan.indicators().get(at), ladder + 30 + ROW * at);
        }
        legend(height - 8);
        return svg.raw("</svg>").toString();
    }

    /// The turns in words.
    private String told() {
        var told = new StringBuilder(
                "Phase at the beginning: " + history.days().getFirst().phase().title() + ".");
        for (Turn turn : history.turns()) {
            told.append(" On ")
                    .append(Moments.day(turn.at()))
                    .append(turn.rose() ? " up to " : " down to ")
                    .append(turn.to().number())
                    .append(", ")
                    .append(turn.to().title())
                    .append('.');
        }
        return told.toString();
    }

    private void text(double x, double y, String kind, String words) {
        String attribute = kind.isEmpty() ? "" : " class=\"" + kind + "\"";
        svg.element("text", "x=\"" + Markup.px(x) + "\" y=\"" + Markup.px(y) + "\"" + attribute, words);
    }

    private void line(String kind, double x1, double y1, double x2, double y2) {
        svg.raw("<line class=\"" + kind + "\" x1=\"" + Markup.px(x1) + "\" y1=\"" + Markup.px(y1) + "\" x2=\""
                + Markup.px(x2) + "\" y2=\"" + Markup.px(y2) + "\"/>");
    }

    /// A tick every week, or every so many that their words have room.
    private void days(double bottom) {
        int count = history.days().size();
        int every = TICK_DAYS * Math.max(1, (int) Math.ceil(count / (TICK_DAYS * 9.0)));
        for (int at = 0; at < count; at += every) {
            LocalDate day = Moments.day(history.days().get(at).at());
            double x = scale.x(start(day));
            line("grid", x, TOP - 8, x, bottom);
            if (x + DAY < WIDTH) {
                text(x + 3, bottom, "soft", day.toString());
            }
        }
    }

    private double height(int phase) {
        return ladder - 10.0 - STEP * phase;
    }

    private void phases() {
        for (int phase = 0; phase <= plan.phases().size(); phase++) {
            String title = phase == 0 ? "Calm" : plan.phases().get(phase - 1).title();
            text(10, height(phase) + 4, "soft", phase + " " + title);
            line("grid", LEFT, height(phase), WIDTH - 20.0, height(phase));
        }
        int phase = history.turns().isEmpty()
                ? history.days().getFirst().phase().number()
                : history.turns().getFirst().from().number();
        var path = new StringBuilder("M" + Markup.px(LEFT) + " " + Markup.px(height(phase)));
        for (Turn turn : history.turns()) {
            path.append("H").append(Markup.px(scale.x(turn.at())));
            path.append("V").append(Markup.px(height(turn.to().number())));
        }
        path.append("H").append(Markup.px(WIDTH - 20.0));
        svg.raw("<path class=\"step\" d=\"" + path + "\"/>");
        history.turns().forEach(this::day);
    }

    /// The day of a turn, on the side of its step where no line runs.
    private void day(Turn turn) {
        double x = scale.x(turn.at());
        double y = turn.rose()
                ? height(turn.to().number()) + 4
                : height(turn.from().number()) + 16;
        String anchor = turn.rose() ? "end" : "start";
        svg.element(
                "text",
                "x=\"" + Markup.px(turn.rose() ? x - 6 : x + 6) + "\" y=\"" + Markup.px(y) + "\" text-anchor=\""
                        + anchor + "\"",
                Moments.day(turn.at()).toString());
    }

    private void row(Indicator indicator, double y) {
        text(10, y + 4, "", indicator.id());
        line("grid", LEFT, y + 14, WIDTH - 20.0, y + 14);
        double day = scale.width() / history.days().size();
        for (Standing standing : history.days()) {
            if (standing.sign(indicator.id()).seen()) {
                double x = scale.x(start(Moments.day(standing.at())));
                svg.raw("<rect class=\"seen\" x=\"" + Markup.px(x) + "\" y=\"" + Markup.px(y - 8) + "\" width=\""
                        + Markup.px(day + 0.3) + "\" height=\"18\"/>");
            }
        }
        Sign last = history.days().getLast().sign(indicator.id());
        List.of(Stance.ASIDE, Stance.FOR, Stance.AGAINST, Stance.TAKEN_BACK)
                .forEach(stance -> Sayings.grouped(last.of(stance)).forEach(shown -> mark(shown.first(), y)));
    }

    private void mark(Saying saying, double y) {
        if (saying.known().isBefore(scale.from())) {
            return;
        }
        double x = scale.x(saying.known());
        String shape = switch (saying.stance()) {
            case FOR -> "<circle class=\"for\" r=\"5\"";
            case ASIDE -> "<circle class=\"aside\" r=\"3.5\"";
            case AGAINST -> "<path class=\"against\" d=\"M-5 -5L5 5M5 -5L-5 5\"";
            case TAKEN_BACK -> "<path class=\"against\" d=\"M-5 0H5\"";
        };
        svg.raw(shape + " transform=\"translate(" + Markup.px(x) + " " + Markup.px(y + 1) + ")\"><title>"
                + Markup.escaped(Sayings.when(saying) + " " + Sayings.who(saying.speaker()) + ", "
                        + saying.status().label() + ": " + saying.sentence())
                + "</title>" + (shape.startsWith("<circle") ? "</circle>" : "</path>"));
    }

    private void legend(double y) {
        text(
                10,
                y,
                "soft",
                "Band: sign seen. Dot: a word for it. Ring: beside it (a plan, a guess, another voice). Cross: denied."
                        + " Bar: taken back.");
    }
}
