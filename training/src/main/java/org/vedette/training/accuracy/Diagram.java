package org.vedette.training.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vedette.training.measure.Reliability;

/// The reliability diagram: for each bin how many of its claims were right, beside the straight line on which they
/// would
/// lie if confidence were perfect.
final class Diagram {
    /// Side of the field in units of the picture.
    private static final double SIDE = 400;

    private static final double LEFT = 60;
    private static final double TOP = 20;
    private static final double GAP = 3;

    private Diagram() {}

    static String of(Reliability reliability) {
        var lines = new ArrayList<String>();
        lines.add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 480 490\" role=\"img\" font-family=\"sans-serif\""
                        + " font-size=\"13\">");
        lines.add("<title>Reliability of confidence on " + reliability.claims() + " claims</title>");
        lines.add("<rect width=\"480\" height=\"490\" fill=\"#ffffff\"/>");
        reliability.bins().stream().filter(bin -> bin.claims() > 0).forEach(bin -> bar(lines, bin));
        lines.add(form(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"#444444\" stroke-dasharray=\"6 4\"/>",
                x(0), y(0), x(1), y(1)));
        axes(lines);
        lines.add("</svg>");
        return String.join("\n", lines) + "\n";
    }

    private static void bar(List<String> lines, Reliability.Bin bin) {
        double middle = (x(bin.from()) + x(bin.to())) / 2;
        double width = x(bin.to()) - x(bin.from()) - 2 * GAP;
        String bar = "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"#4c78a8\"/>";
        lines.add(form(bar, x(bin.from()) + GAP, y(bin.right()), width, y(0) - y(bin.right())));
        lines.add(form("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" fill=\"#e45756\"/>", middle, y(bin.confidence())));
        lines.add(text(middle, y(0) + 34, "middle", Integer.toString(bin.claims())));
    }

    private static void axes(List<String> lines) {
        String frame = "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"none\" stroke=\"#000000\"/>";
        lines.add(form(frame, x(0), y(1), SIDE, SIDE));
        for (int tenth = 0; tenth <= Reliability.BINS; tenth += 2) {
            double at = (double) tenth / Reliability.BINS;
            lines.add(text(x(at), y(0) + 16, "middle", form("%.1f", at)));
            lines.add(text(x(0) - 6, y(at) + 4, "end", form("%.1f", at)));
        }
        lines.add(text(x(0.5), y(0) + 56, "middle", "confidence (below: claims in the bin)"));
        lines.add(form("<g transform=\"translate(18 %.1f) rotate(-90)\">", y(0.5)));
        lines.add(text(0, 0, "middle", "share of right claims (dot: mean confidence)"));
        lines.add("</g>");
    }

    private static String text(double x, double y, String anchor, String words) {
        return form("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, words);
    }

    private static double x(double share) {
        return LEFT + share * SIDE;
    }

    private static double y(double share) {
        return TOP + (1 - share) * SIDE;
    }

    private static String form(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
