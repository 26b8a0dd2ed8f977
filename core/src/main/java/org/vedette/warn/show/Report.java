package org.vedette.warn.show;

import java.util.List;
import java.util.function.UnaryOperator;
import org.vedette.model.Tlp;
import org.vedette.model.alarm.History;
import org.vedette.model.alarm.Saying;
import org.vedette.model.alarm.Sign;
import org.vedette.model.alarm.SignOff;
import org.vedette.model.alarm.Stance;
import org.vedette.model.alarm.Standing;
import org.vedette.model.alarm.Turn;
import org.vedette.model.alarm.Warning;
import org.vedette.model.watch.Expected;
import org.vedette.model.watch.Hypothesis;
import org.vedette.model.watch.WatchPlan;
import org.vedette.warn.Matrix;
import org.vedette.warn.Signing;
import org.vedette.warn.Warn;
import org.vedette.warn.words.Explained;
import org.vedette.warn.words.Moments;
import org.vedette.warn.words.Next;

/// A page on how a watch went: one file without scripts, light or dark, for a telephone as for paper.
public final class Report {
    private static final String STYLE = """
            <style>
            :root{color-scheme:light dark;--ink:#1d2733;--soft:#5b6773;--line:#d5dbe1;--back:#fff;--lift:#f4f6f8;--mark:#b3261e}
            @media (prefers-color-scheme:dark){:root{--ink:#e6ebf0;--soft:#9aa7b4;--line:#38424d;--back:#14191f;--lift:#1c232b;--mark:#ff8a80}}
            *{box-sizing:border-box}body{margin:0 auto;padding:1rem;max-width:64rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--back)}
            h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.25rem;margin-top:2.2rem;border-bottom:2px solid var(--line)}h3{font-size:1.05rem}
            .soft{color:var(--soft)}.tlp{font-weight:700}.plotbox{overflow-x:auto}.plotbox svg{min-width:40rem;width:100%;height:auto}
            .tablebox{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line)}
            ol.ladder{list-style:none;padding:0;margin:0}ol.ladder li{padding:.3rem .6rem;border-left:4px solid var(--line)}ol.ladder li.now{border-color:var(--mark);background:var(--lift);font-weight:700}
            ol.ladder li.held{border-color:var(--mark)}blockquote{margin:.3rem 0 .8rem;padding-left:.8rem;border-left:3px solid var(--line)}
            @media print{:root{--ink:#000;--soft:#444;--line:#bbb;--back:#fff;--lift:#eee;--mark:#a00}body{max-width:none;padding:0;font-size:10pt}h2{break-after:avoid}blockquote,tr,li{break-inside:avoid}.plotbox svg{min-width:0}}
            </style>""";

    private final WatchPlan plan;
    private final UnaryOperator<String> names;
    private final Signing signing;
    private final Markup page = new Markup();

    private Report(WatchPlan plan, UnaryOperator<String> names, Signing signing) {
        this.plan = plan;
        this.names = names;
        this.signing = signing;
    }

    /// The page.
    ///
    /// @param asked the standings to show whole, in the order given
    /// @param names a person's words for an actor's code
    public static String of(WatchPlan plan, History history, List<Standing> asked, UnaryOperator<String> names) {
        return of(plan, history, asked, names, List.of());
    }

    /// The page with who signed for the phases.
    public static String of(
            WatchPlan plan, History history, List<Standing> asked, UnaryOperator<String> names, List<SignOff> signed) {
        return new Report(plan, names, new Signing(plan, history, signed)).page(history, asked);
    }

    private String page(History history, List<Standing> asked) {
        String mark = mark(history, asked).label();
        page.raw("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        page.element("title", "", plan.title()).raw(STYLE).raw("</head>\n<body>\n<main>");
        page.element("h1", "", plan.title());
        page.element("p", "class=\"tlp\"", mark);
        page.element("p", "", plan.question());
        page.raw("<div class=\"plotbox\">" + PhasePlot.of(plan, history) + "</div>");
        turns(history);
        asked.forEach(this::standing);
        agreed();
        page.element("p", "class=\"tlp\"", mark);
        return page.raw("</main>\n</body>\n</html>").toString();
    }

    /// The strictest of the watch and of all words that are shown.
    private Tlp mark(History history, List<Standing> asked) {
        Tlp mark = plan.tlp();
        for (Standing standing : asked) {
            mark = mark.with(standing.tlp());
        }
        var warn = new Warn(plan, names);
        for (Turn turn : history.turns()) {
            mark = mark.with(warn.apply(turn).tlp());
        }
        return mark;
    }

    private void turns(History history) {
        page.element("h2", "", "Turns of phase");
        if (history.turns().isEmpty()) {
            page.element("p", "", "There was none.");
        }
        var warn = new Warn(plan, names);
        history.turns().forEach(turn -> turn(turn, warn.apply(turn)));
    }

    private void turn(Turn turn, Warning warning) {
        page.element(
                "h3",
                "",
                Moments.of(turn.at()) + ": " + turn.from().number() + " "
                        + turn.from().title() + " to " + turn.to().number() + " "
                        + turn.to().title());
        warning.changed().forEach(line -> page.element("p", "", line));
        if (warning.likelihood() != null) {
            page.element("p", "", WarningText.likelihood(warning.likelihood()));
        }
        page.element("p", "", WarningText.grade(warning.grade()));
        page.element("p", "", WarningText.confidence(warning.grade()));
        words("The words behind it", warning.words());
        words("Disputed", warning.disputed());
        List<String> missing = signing.missing(turn);
        list(
                missing.isEmpty() ? "Agreed measures" : "Agreed measures, held until all have signed",
                warning.measures().stream()
                        .map(measure -> measure.owner() + ": " + measure.text())
                        .toList());
        list("To be signed by", missing);
        list(
                "Signed off",
                signing.given(turn).stream()
                        .map(each -> each.by() + " for " + each.role() + ", " + Moments.of(each.at()))
                        .toList());
    }

    private void standing(Standing standing) {
        page.element("h2", "", "As it stood at the end of " + Moments.day(standing.at()) + " (UTC)");
        ladder(standing);
        for (Sign sign : standing.signs()) {
            page.element("h3", "", "Sign " + sign.indicator());
            page.element("p", "", plan.indicator(sign.indicator()).question());
            page.element("p", "class=\"soft\"", LadderText.state(sign));
            words("For", sign.of(Stance.FOR));
            words("Against", sign.of(Stance.AGAINST));
            words("Taken back", sign.of(Stance.TAKEN_BACK));
        }
        aside(standing);
        numbers(standing);
        hypotheses(standing);
        expected(standing);
        var next = new Next(plan, names);
        list("What would raise it", next.raises(standing));
        list("What would lower it", next.lowers(standing));
    }

    private void ladder(Standing standing) {
        page.raw("<ol class=\"ladder\">");
        for (int number = plan.phases().size(); number >= 0; number--) {
            boolean now = number == standing.phase().number();
            var entered = standing.entered().get(number);
            String kind = now ? "class=\"now\"" : number < standing.phase().number() ? "class=\"held\"" : "";
            String title = number == 0 ? "Calm" : plan.phases().get(number - 1).title();
            page.element("li", kind, number + " " + title + (entered == null ? "" : ", since " + Moments.of(entered)));
        }
        page.raw("</ol>");
    }

    private void words(String title, List<Saying> sayings) {
        if (sayings.isEmpty()) {
            return;
        }
        page.element("p", "class=\"soft\"", title + ":");
        for (Sayings.Shown shown : Sayings.grouped(sayings)) {
            Saying saying = shown.first();
            String why = saying.stance() == Stance.FOR ? "" : " (" + saying.because() + ")";
            page.raw("<blockquote>")
                    .element("div", "", "«" + saying.sentence() + "»")
                    .element(
                            "div",
                            "class=\"soft\"",
                            Sayings.when(saying) + ", " + Sayings.who(saying.speaker()) + ", "
                                    + saying.status().label() + "; " + Sayings.where(shown) + why)
                    .raw("</blockquote>");
        }
    }

    /// Words that count for no sign, each claim once, folded away on the screen.
    private void aside(Standing standing) {
        List<Saying> aside = Sayings.aside(standing);
        if (!aside.isEmpty()) {
            page.raw("<details>").element("summary", "", "Beside the signs: plans, guesses and other voices");
            words("They count for no sign", aside);
            page.raw("</details>");
        }
    }

    private void numbers(Standing standing) {
        page.element("h3", "", "Numbers, each with its voice");
        page.raw("<div class=\"tablebox\"><table>");
        head("number", "status", "voice", "from", "source");
        for (Number number : Number.of(plan, standing)) {
            Saying saying = number.first();
            row(
                    number.amount(),
                    saying.status().label(),
                    Sayings.who(saying.speaker()),
                    Sayings.when(saying),
                    Sayings.where(new Sayings.Shown(saying, number.articles())));
        }
        page.raw("</table></div>");
    }

    private void hypotheses(Standing standing) {
        if (plan.hypotheses().isEmpty()) {
            return;
        }
        page.element("h3", "", "Competing hypotheses, the least inconsistent first");
        page.raw("<div class=\"tablebox\"><table>");
        head("hypothesis", "points against", "marks of the signs seen");
        for (Matrix.Line line : Matrix.of(plan, standing)) {
            row(line.hypothesis().text(), Integer.toString(line.against()), marks(line.hypothesis(), standing));
        }
        page.raw("</table></div>");
    }

    private static String marks(Hypothesis hypothesis, Standing standing) {
        return String.join(
                ", ",
                standing.signs().stream()
                        .filter(Sign::seen)
                        .map(sign -> sign.indicator() + " " + hypothesis.mark(sign.indicator()))
                        .toList());
    }

    private void expected(Standing standing) {
        List<String> missing = plan.expected().stream()
                .filter(expected -> expected.by().isBefore(Moments.day(standing.at())))
                .filter(expected -> !standing.sign(expected.indicator()).seen())
                .map(Report::missing)
                .toList();
        list("Expected by now and not seen", missing);
    }

    private static String missing(Expected expected) {
        return expected.indicator() + ", by " + expected.by() + ": " + expected.because();
    }

    private void agreed() {
        page.element("h2", "", "What was agreed");
        page.raw("<ul>");
        new Explained(plan, names).lines().forEach(line -> page.element("li", "", line.strip()));
        page.raw("</ul>");
    }

    private void list(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            page.element("h3", "", title).raw("<ul>");
            lines.forEach(line -> page.element("li", "", line));
            page.raw("</ul>");
        }
    }

    private void head(String... titles) {
        page.raw("<tr>");
        for (String title : titles) {
            page.element("th", "scope=\"col\"", title);
        }
        page.raw("</tr>");
    }

    private void row(String... cells) {
        page.raw("<tr>");
        for (String cell : cells) {
            page.element("td", "", cell);
        }
        page.raw("</tr>");
    }
}
