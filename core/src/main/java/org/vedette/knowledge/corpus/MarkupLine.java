package org.vedette.knowledge.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Fault;
import org.vedette.model.text.Span;

/// Reads one sentence with `[id words]` spans into its words and its spans.
final class MarkupLine {
    private static final Pattern OPENING = Pattern.compile("\\[([tadpqc][0-9]+)(?:=(a[0-9]+))? ");

    private final String file;
    private final int line;
    private final Consumer<Fault> faults;
    private final StringBuilder text = new StringBuilder();
    private final List<Marked> spans = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(String id, @Nullable String standsFor, int start, int column) {}

    MarkupLine(String file, int line, Consumer<Fault> faults) {
        this.file = file;
        this.line = line;
        this.faults = faults;
    }

    void read(String marked) {
        int at = 0;
        while (at < marked.length()) {
            char mark = marked.charAt(at);
            if (mark == '[') {
                at = open(marked, at);
            } else if (mark == ']') {
                close(at);
                at++;
            } else {
                text.append(mark);
                at++;
            }
        }
        open.forEach(left -> fault(left.column(), "a span that is not closed", "] after the words of " + left.id()));
    }

    String text() {
        return text.toString();
    }

    List<Marked> spans() {
        spans.sort((a, b) -> a.span().compareTo(b.span()));
        return spans;
    }

    private int open(String marked, int at) {
        Matcher opening = OPENING.matcher(marked).region(at, marked.length());
        if (!opening.lookingAt()) {
            fault(
                    at + 1,
                    "«" + marked.substring(at, Math.min(at + 8, marked.length())) + "»",
                    "[ and an id like a1, then a blank");
            return at + 1;
        }
        open.push(new Open(opening.group(1), opening.group(2), text.length(), at + 1));
        return opening.end();
    }

    private void close(int at) {
        if (open.isEmpty()) {
            fault(at + 1, "]", "a [ before it");
            return;
        }
        Open begun = open.pop();
        String words = text.substring(begun.start());
        if (words.isBlank() || !words.equals(words.strip())) {
            fault(begun.column(), "«" + words + "»", "words without blanks at their ends");
        }
        if (spans.stream().anyMatch(other -> other.id().equals(begun.id()))) {
            fault(begun.column(), "a second span " + begun.id(), "another number");
        }
        spans.add(new Marked(begun.id(), new Span(begun.start(), text.length()), begun.standsFor()));
    }

    private void fault(int column, String found, String wanted) {
        faults.accept(new Fault(file, line, column, found, wanted));
    }
}
