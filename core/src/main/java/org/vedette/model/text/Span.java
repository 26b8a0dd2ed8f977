package org.vedette.model.text;

/// A half-open stretch of an article: `start` is in it, `end` is not.
/// Offsets count UTF-16 code units of the text **as published**, never of a cleaned copy.
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no such span: [" + start + "," + end + ")");
        }
    }

    /// The words the span points at.
    public String in(CharSequence published) {
        return published.subSequence(start, end).toString();
    }

    public int length() {
        return end - start;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /// The same stretch counted from a point `by` further left.
    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
