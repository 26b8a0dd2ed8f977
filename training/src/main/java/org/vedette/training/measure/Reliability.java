package org.vedette.training.measure;

import java.util.ArrayList;
import java.util.List;

/// Whether claims held to be 80 % sure are right 80 times in a hundred. Ten bins of equal width.
public final class Reliability {
    public static final int BINS = 10;

    private final List<Point> points = new ArrayList<>();

    /// A claim's confidence from 0 to 1, and whether it was right.
    public record Point(double confidence, boolean right) {}

    /// The claims of one bin.
    ///
    /// @param from the least confidence in it
    /// @param to the confidence below which it ends; the last holds 1 too
    /// @param confidence the mean, from 0 to 1; 0 in an empty bin
    /// @param right the share of right ones, from 0 to 1; 0 in an empty bin
    public record Bin(double from, double to, int claims, double confidence, double right) {}

    public Reliability(List<Point> points) {
        this.points.addAll(points);
    }

    public int claims() {
        return points.size();
    }

    /// From unsure to sure, empty ones too.
    public List<Bin> bins() {
        var bins = new ArrayList<Bin>();
        for (int b = 0; b < BINS; b++) {
            int number = b;
            List<Point> in =
                    points.stream().filter(point -> bin(point) == number).toList();
            double sure = in.stream().mapToDouble(Point::confidence).average().orElse(0);
            double right = in.stream().mapToDouble(Reliability::right).average().orElse(0);
            bins.add(new Bin((double) b / BINS, (double) (b + 1) / BINS, in.size(), sure, right));
        }
        return bins;
    }

    private static int bin(Point point) {
        return Math.min(BINS - 1, (int) (point.confidence() * BINS));
    }

    private static double right(Point point) {
        return point.right() ? 1 : 0;
    }

    /// Expected calibration error, from 0 to 1: how far confidence and share of right ones lie apart in a bin, weighed
    /// by
    /// the claims in it (Naeini and others, 2015).
    public double expectedError() {
        double sum = 0;
        for (Bin bin : bins()) {
            sum += bin.claims() * Math.abs(bin.confidence() - bin.right());
        }
        return points.isEmpty() ? 0 : sum / points.size();
    }

    /// What [#expectedError] would be by chance alone, with as many claims, if confidence were perfect; from 0 to 1.
    /// Below
    /// it nothing can be told.
    public double errorOfPerfect() {
        double[] spread = new double[BINS];
        points.forEach(point -> spread[bin(point)] += point.confidence() * (1 - point.confidence()));
        double sum = 0;
        for (double each : spread) {
            sum += Math.sqrt(each * 2 / Math.PI); // the mean of how far a normal number lies from its own mean
        }
        return points.isEmpty() ? 0 : sum / points.size();
    }

    /// Brier's score, from 0 (sure and right) to 1: the mean square of how far a confidence lies from the truth.
    public double brier() {
        return points.stream()
                .mapToDouble(point -> Math.pow(point.confidence() - right(point), 2))
                .average()
                .orElse(0);
    }

    /// Mean confidence and share of right ones over all, both from 0 to 1.
    public Bin whole() {
        double sure = points.stream().mapToDouble(Point::confidence).average().orElse(0);
        double right = points.stream().mapToDouble(Reliability::right).average().orElse(0);
        return new Bin(0, 1, points.size(), sure, right);
    }
}
