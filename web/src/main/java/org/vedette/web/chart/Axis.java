package org.vedette.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Days along the width of a chart.
///
/// @param first the left end
/// @param last the right end, not before `first`
/// @param left pixels from the left edge
/// @param width pixels between the ends
record Axis(LocalDate first, LocalDate last, double left, double width) {
    private static final int TICKS = 8;
    private static final List<Integer> STEPS = List.of(1, 2, 7, 14, 28, 91, 182, 365, 730, 1825);

    double x(LocalDate day) {
        double whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
        double part = ChronoUnit.DAYS.between(first, day) / whole;
        return left + Math.clamp(part, 0.0, 1.0) * width;
    }

    /// Days that deserve a line, about eight.
    List<LocalDate> ticks() {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        int step =
                STEPS.stream().filter(each -> days / each <= TICKS).findFirst().orElse(STEPS.getLast());
        List<LocalDate> ticks = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(step)) {
            ticks.add(day);
        }
        return ticks;
    }
}
