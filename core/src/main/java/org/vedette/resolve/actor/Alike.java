package org.vedette.resolve.actor;

/// Tells whether two written forms are likely one given name: "Aleksandr" and "Alexander", but not "Vladimir" and
/// "Vladislav".
final class Alike {
    /// One letter in so many may differ.
    private static final int LETTERS_A_SLIP = 4;

    private Alike() {}

    /// @param one folded
    /// @param other folded
    static boolean are(String one, String other) {
        if (one.isEmpty() || other.isEmpty() || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        if (one.length() == 1 || other.length() == 1) {
            return true;
        }
        return distance(one, other) * LETTERS_A_SLIP <= Math.min(one.length(), other.length());
    }

    /// Letters to put in, take out or change (Levenshtein).
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
