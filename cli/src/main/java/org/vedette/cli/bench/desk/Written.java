package org.vedette.cli.bench.desk;

import org.vedette.model.text.Span;

/// A text in the making that knows where each piece of it stands.
final class Written {
    private final StringBuilder text = new StringBuilder();

    /// Adds words and a space.
    Span add(String words) {
        int start = text.length();
        text.append(words).append(' ');
        return new Span(start, start + words.length());
    }

    int end() {
        return text.length();
    }

    String text() {
        return text.toString().strip();
    }
}
