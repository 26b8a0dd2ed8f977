package org.vedette.training.measure;

import java.util.List;
import org.vedette.resolve.Calibration;

/// Finds the curve that makes chances of scores: the likeliest temperature, and a shift too when it makes the answers
/// so
/// much likelier that one more number is worth it (Schwarz's criterion, 1978).
public final class CalibrationFit {
    private static final int STEPS = 60;
    private static final double SMALLEST_SLOPE = 0.05;
    /// Keeps the curvature away from 0 where all answers agree.
    private static final double RIDGE = 1e-6;

    private final List<Reliability.Point> points;
    private final double right;
    private final double wrong;

    /// @param points scores as the reader gives them, uncalibrated, and whether the claim was right
    public CalibrationFit(List<Reliability.Point> points) {
        this.points = List.copyOf(points);
        long hits = points.stream().filter(Reliability.Point::right).count();
        // Platt's targets: as if one more of each kind had been seen, so that no curve becomes endlessly steep.
        right = (hits + 1.0) / (hits + 2.0);
        wrong = 1.0 / (points.size() - hits + 2.0);
    }

    /// The curve; the one that changes nothing when there is nothing to learn from.
    public Calibration curve() {
        if (points.isEmpty()) {
            return Calibration.NONE;
        }
        Calibration temperature = climb(false);
        Calibration both = climb(true);
        double worth = Math.log(points.size()) / 2;
        return likelihood(both) - likelihood(temperature) > worth ? both : temperature;
    }

    /// The curve, but for a shift that makes the answers of another part of the corpus less likely: what one part wants
    /// and another does not is chance.
    public Calibration curve(CalibrationFit other) {
        Calibration curve = curve();
        Calibration temperature = points.isEmpty() ? Calibration.NONE : climb(false);
        return other.likelihood(curve) > other.likelihood(temperature) ? curve : temperature;
    }

    /// Newton's method on the log-likelihood, which has one top.
    private Calibration climb(boolean withShift) {
        Calibration at = Calibration.NONE;
        for (int step = 0; step < STEPS; step++) {
            at = better(at, withShift);
        }
        return at;
    }

    private Calibration better(Calibration at, boolean withShift) {
        double bySlope = 0;
        double byShift = 0;
        double slopes = RIDGE;
        double shifts = RIDGE;
        double mixed = 0;
        for (Reliability.Point point : points) {
            double odds = Calibration.logOdds(point.confidence());
            double chance = chance(at, odds);
            double off = target(point) - chance;
            double bend = chance * (1 - chance);
            bySlope += off * odds;
            byShift += off;
            slopes += bend * odds * odds;
            shifts += bend;
            mixed += bend * odds;
        }
        if (!withShift) {
            return moved(at, bySlope / slopes, 0);
        }
        double whole = slopes * shifts - mixed * mixed + RIDGE;
        return moved(at, (shifts * bySlope - mixed * byShift) / whole, (slopes * byShift - mixed * bySlope) / whole);
    }

    /// A step of at most one either way, so that an early step does not leap over the top.
    private static Calibration moved(Calibration at, double slope, double shift) {
        return new Calibration(Math.max(SMALLEST_SLOPE, at.slope() + within(slope)), at.shift() + within(shift));
    }

    private static double within(double step) {
        return Math.max(-1, Math.min(1, step));
    }

    private double target(Reliability.Point point) {
        return point.right() ? right : wrong;
    }

    private static double chance(Calibration curve, double odds) {
        return 1 / (1 + Math.exp(-(curve.slope() * odds + curve.shift())));
    }

    private double likelihood(Calibration curve) {
        double sum = 0;
        for (Reliability.Point point : points) {
            double chance = chance(curve, Calibration.logOdds(point.confidence()));
            sum += target(point) * Math.log(chance) + (1 - target(point)) * Math.log1p(-chance);
        }
        return sum;
    }
}
