package org.vedette.web.alarm;

import java.util.List;
import org.vedette.model.alarm.Standing;
import org.vedette.warn.show.Markup;
import org.vedette.warn.words.Moments;
import org.vedette.web.desk.Course;

/// The phases of a watch over its last days, small enough to stand beside its name.
final class Sparkline {
    private static final int DAYS = 120;
    private static final int WIDTH = 240;
    private static final int HEIGHT = 44;
    private static final int EDGE = 4;

    private Sparkline() {}

    static String of(Course course) {
        List<Standing> all = course.history().days();
        List<Standing> days = all.subList(Math.max(0, all.size() - DAYS), all.size());
        int phases = course.plan().phases().size();
        var step = new StringBuilder();
        for (int at = 0; at < days.size(); at++) {
            double x = (double) WIDTH * at / days.size();
            double next = (double) WIDTH * (at + 1) / days.size();
            String y = Markup.px(y(days.get(at).phase().number(), phases));
            step.append(at == 0 ? "M" + Markup.px(x) + " " + y : "V" + y)
                    .append('H')
                    .append(Markup.px(next));
        }
        String told = "Phase by day from " + Moments.day(days.getFirst().at()) + " to "
                + Moments.day(days.getLast().at()) + ", now "
                + days.getLast().phase().title() + ", of " + phases + " phases";
        return new Markup()
                .raw("<svg class=\"spark\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                        + "\" role=\"img\" preserveAspectRatio=\"none\" aria-label=\"" + Markup.escaped(told) + "\">")
                .raw("<path class=\"area\" d=\"" + step + "V" + HEIGHT + "H0Z\"/>")
                .raw("<path class=\"step\" d=\"" + step + "\"/></svg>")
                .toString();
    }

    private static double y(int phase, int phases) {
        return HEIGHT - EDGE - (double) (HEIGHT - 2 * EDGE) * phase / Math.max(1, phases);
    }
}
