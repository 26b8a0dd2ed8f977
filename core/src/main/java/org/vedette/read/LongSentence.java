package org.vedette.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;
import org.vedette.model.text.Token;

/// A sentence that is longer than any real one, cut between its tokens; a token too long for one piece is cut
/// between characters.
final class LongSentence {
    private final String text;
    private final Sentence whole;
    private final int most;
    private final List<Sentence> pieces = new ArrayList<>();

    /// @param most UTF-16 units of a piece
    LongSentence(String text, Sentence whole, int most) {
        this.text = text;
        this.whole = whole;
        this.most = most;
    }

    List<Sentence> cut() {
        List<Token> tokens = whole.tokens();
        int first = 0;
        while (first < tokens.size()) {
            int start = (pieces.isEmpty() ? whole.span() : tokens.get(first).span()).start();
            int last = fitting(tokens, first, start);
            if (last > first) {
                piece(start, tokens.subList(first, last));
                first = last;
            } else {
                cutToken(tokens.get(first), start);
                first++;
            }
        }
        return pieces;
    }

    /// The number of the first token that does not fit into a piece from `start`.
    private int fitting(List<Token> tokens, int first, int start) {
        int last = first;
        while (last < tokens.size() && tokens.get(last).span().end() - start <= most) {
            last++;
        }
        return last;
    }

    private void cutToken(Token token, int start) {
        int from = start;
        int at = token.span().start();
        while (at < token.span().end()) {
            int room = most - Math.min(at - from, most / 2);
            int end = Math.min(token.span().end(), at + room);
            if (end < token.span().end() && Character.isLowSurrogate(text.charAt(end))) {
                end--;
            }
            var span = new Span(at, end);
            piece(from, List.of(new Token(span, span.in(text))));
            at = end;
            from = end;
        }
    }

    private void piece(int start, List<Token> tokens) {
        @Nullable Span dateline = pieces.isEmpty() ? whole.dateline() : null;
        var span = new Span(start, tokens.getLast().span().end());
        pieces.add(new Sentence(span, whole.kind(), dateline, whole.quoted(), tokens));
    }
}
