package org.vedette.training.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.training.measure.Confusion;
import org.vedette.training.measure.Figure;
import org.vedette.training.measure.Reliability;
import org.vedette.training.measure.Result;

/// The page on accuracy. What a run did not measure stands as an earlier run wrote it.
public final class Page {
    /// The section on confidence.
    public static final String CONFIDENCE = "confidence";
    /// The picture that lies beside the page.
    public static final String PICTURE = "reliability.svg";

    private final Known known = new Known();
    private final String edition;
    private final Map<String, Section> sections = new TreeMap<>();

    /// @param edition of reader and knowledge, as claims carry it
    /// @param before the page as it stands, or empty
    public Page(String edition, String before) {
        this.edition = edition;
        Section.of(before).forEach(section -> sections.put(section.name(), section));
    }

    /// Puts a result in the place of the one that stood there.
    public void put(Result result) {
        var lines = head(result.set());
        lines.addAll(figures(result.set(), result.figures()));
        lines.addAll(others(result.set()));
        for (Confusion confusion : result.confusions()) {
            lines.addAll(List.of("", "Confusion of the " + confusion.of() + ":", ""));
            lines.addAll(Tables.confusion(confusion));
        }
        if (!result.errors().kinds().isEmpty()) {
            lines.add("");
            lines.addAll(Tables.errors(result.errors()));
        }
        sections.put(result.set(), new Section(result.set(), lines));
    }

    private List<String> others(String set) {
        var lines = new ArrayList<String>();
        List<List<String>> rows = known.others(set).stream()
                .map(other -> List.of(other.system(), other.figures()))
                .toList();
        if (!rows.isEmpty()) {
            lines.add("");
            lines.addAll(Tables.of(List.of("others on this set", "figures"), rows));
        }
        return lines;
    }

    private List<String> head(String set) {
        boolean ours = known.isOurs(set);
        String command = ours ? "./vedette eval --set " + set : "./vedette eval --gold FOLDER --set " + set;
        return new ArrayList<>(List.of(
                "### " + set,
                "",
                known.about(set),
                "",
                "Measured with edition " + edition + " by `" + command + "`.",
                ""));
    }

    private List<String> figures(String set, List<Figure> figures) {
        List<List<String>> rows = figures.stream()
                .map(figure -> cells(figure, known.goal(set, figure.name())))
                .toList();
        return Tables.of(List.of("figure", "ours", "goal", "reached"), rows);
    }

    private static List<String> cells(Figure figure, Known.@Nullable Goal goal) {
        return goal == null
                ? List.of(figure.name(), figure.shown(), "", "")
                : List.of(figure.name(), figure.shown(), goal.shown(), goal.isReachedBy(figure) ? "yes" : "no");
    }

    /// Puts the reliability of confidence in its place.
    public void put(Reliability reliability) {
        var lines = head(CONFIDENCE);
        lines.addAll(figures(CONFIDENCE, figures(reliability)));
        lines.addAll(List.of("", "![Reliability diagram](" + PICTURE + ")", ""));
        List<List<String>> rows = reliability.bins().stream()
                .filter(bin -> bin.claims() > 0)
                .map(Page::cells)
                .toList();
        lines.addAll(Tables.of(List.of("confidence", "claims", "mean confidence", "share right"), rows));
        sections.put(CONFIDENCE, new Section(CONFIDENCE, lines));
    }

    /// The figures on the reliability of confidence.
    public static List<Figure> figures(Reliability reliability) {
        return List.of(
                Figure.count("claims", reliability.claims()),
                Figure.percent("calibration-error", 100 * reliability.expectedError()),
                Figure.percent("calibration-error.by-chance", 100 * reliability.errorOfPerfect()),
                Figure.percent("brier", 100 * reliability.brier()),
                Figure.percent("mean-confidence", 100 * reliability.whole().confidence()),
                Figure.percent("right", 100 * reliability.whole().right()));
    }

    private static List<String> cells(Reliability.Bin bin) {
        return List.of(
                form("%.1f to %.1f", bin.from(), bin.to()),
                Integer.toString(bin.claims()),
                form("%.3f", bin.confidence()),
                form("%.3f", bin.right()));
    }

    private static String form(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    /// The whole page, ended by a line feed.
    public String text() {
        var lines = new ArrayList<>(known.foreword());
        lines.addAll(List.of("", "## Goals", ""));
        lines.addAll(Tables.of(List.of("set", "figure", "ours", "goal", "reached"), goals()));
        lines.addAll(List.of("", "## Our own corpus, the part held out"));
        inOrder(true).forEach(section -> add(lines, section));
        lines.addAll(List.of("", "## Public gold sets"));
        inOrder(false).forEach(section -> add(lines, section));
        return String.join("\n", lines) + "\n";
    }

    private List<List<String>> goals() {
        return Stream.concat(inOrder(false).stream(), inOrder(true).stream())
                .flatMap(section -> section.reached().stream())
                .map(row -> List.of(row.set(), row.figure(), row.ours(), row.goal(), row.isReached()))
                .toList();
    }

    private List<Section> inOrder(boolean ours) {
        return known.sets().stream()
                .filter(set -> known.isOurs(set) == ours)
                .map(sections::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static void add(List<String> lines, Section section) {
        lines.add("");
        lines.addAll(section.marked());
    }

    /// The reliability diagram as SVG.
    public static String picture(Reliability reliability) {
        return Diagram.of(reliability);
    }
}
