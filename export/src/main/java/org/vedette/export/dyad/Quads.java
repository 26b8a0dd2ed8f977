package org.vedette.export.dyad;

/// Classes of CAMEO roots. They are not one standard: GDELT and Phoenix draw the lines differently.
final class Quads {
    private Quads() {}

    private static int root(String cameo) {
        return Integer.parseInt(cameo.substring(0, 2));
    }

    /// GDELT's QuadClass: 1 verbal cooperation (roots 01 to 05), 2 material cooperation (to 08), 3 verbal conflict (to
    /// 13), 4 material conflict.
    static long gdelt(String cameo) {
        int root = root(cameo);
        if (root <= 5) {
            return 1;
        }
        return root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }

    /// Phoenix's PentaClass: 0 for statements and appeals (01, 02), 1 for 03 to 05, 2 for 06 to 08, 3 for 09 to 13 and
    /// for 16, 4 for the rest.
    static long phoenix(String cameo) {
        int root = root(cameo);
        if (root <= 2) {
            return 0;
        }
        return root == 16 ? 3 : gdelt(cameo);
    }
}
