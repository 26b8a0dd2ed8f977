package org.vedette.eval.house;

/// One place where a rule is broken.
///
/// @param where the full name of the outermost class, or the path of a file or folder
public record Breach(String where, String what) implements Comparable<Breach> {
    @Override
    public int compareTo(Breach other) {
        int byWhere = where.compareTo(other.where);
        return byWhere != 0 ? byWhere : what.compareTo(other.what);
    }

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
