package org.vedette.code;

/// How likely each trigger label and each status is.
///
/// @param triggers "no trigger", then the types in order; adds up to 1
/// @param statuses in order; adds up to 1
record Chances(double[] triggers, double[] statuses) {
    /// How much the second witness counts beside the first.
    private static final double SECOND = 0.5;
    /// A witness never rules anything out.
    private static final double LEAST = 0.02;

    /// The chances after a second witness was heard, whose word counts less.
    Chances and(Chances second) {
        return new Chances(product(triggers, second.triggers), product(statuses, second.statuses));
    }

    private static double[] product(double[] first, double[] second) {
        double[] out = new double[first.length];
        double sum = 0;
        for (int i = 0; i < out.length; i++) {
            out[i] = first[i] * Math.pow(LEAST + second[i], SECOND);
            sum += out[i];
        }
        for (int i = 0; i < out.length; i++) {
            out[i] /= sum;
        }
        return out;
    }
}
