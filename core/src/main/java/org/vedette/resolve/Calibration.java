package org.vedette.resolve;

/// Turns the reader's score for a claim into the chance that a careful coder would code its trigger with this type and
/// this status. Platt's curve (1999): a straight line over the log-odds; with no shift it is temperature scaling
/// (Guo and others, 2017), the temperature being 1 / slope.
///
/// @param slope of the line; more than 0, so that a surer claim stays the surer one
/// @param shift of the line, in log-odds
public record Calibration(double slope, double shift) {
    /// Leaves every score as it is.
    public static final Calibration NONE = new Calibration(1, 0);

    /// Scores of 0 and 1 have no log-odds; they are taken for so much more or less.
    private static final double LEAST = 1e-6;

    public Calibration {
        if (!(slope > 0) || !Double.isFinite(slope) || !Double.isFinite(shift)) {
            throw new IllegalArgumentException(
                    "calibration of slope " + slope + " and shift " + shift + "; wanted a slope of more than 0");
        }
    }

    /// The confidence for a score, both from 0 to 1.
    public double of(double score) {
        return equals(NONE) ? score : 1 / (1 + Math.exp(-(slope * logOdds(score) + shift)));
    }

    /// The log-odds of a score from 0 to 1.
    public static double logOdds(double score) {
        double inside = Math.min(1 - LEAST, Math.max(LEAST, score));
        return Math.log(inside / (1 - inside));
    }
}
