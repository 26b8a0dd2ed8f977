package org.vedette.training.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.knowledge.corpus.Marked;
import org.vedette.model.text.Span;
import org.vedette.model.text.Token;
import org.vedette.read.Tokenizer;

/// A corpus sentence as words, with its marked spans as runs of words; names may be changed without moving a mark.
///
/// @param words the words in order
/// @param runs for each span id, its first word and the word after its last
public record Words(CorpusSentence sentence, List<String> words, Map<String, Span> runs) {
    private static final Tokenizer TOKENIZER = new Tokenizer();

    public static Words of(CorpusSentence sentence) {
        List<Token> tokens =
                TOKENIZER.tokens(sentence.text(), new Span(0, sentence.text().length()));
        var runs = new TreeMap<String, Span>();
        for (Marked marked : sentence.spans()) {
            Span run = run(tokens, marked.span());
            if (run.length() > 0) {
                runs.put(marked.id(), run);
            }
        }
        return new Words(sentence, tokens.stream().map(Token::text).toList(), runs);
    }

    private static Span run(List<Token> tokens, Span span) {
        int from = tokens.size();
        int to = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().overlaps(span)) {
                from = Math.min(from, i);
                to = i + 1;
            }
        }
        return from < to ? new Span(from, to) : new Span(0, 0);
    }

    /// The same sentence with the words from `from` to `to` (exclusive) replaced; runs move along.
    public Words replace(int from, int to, List<String> by) {
        var changed = new ArrayList<>(words.subList(0, from));
        changed.addAll(by);
        changed.addAll(words.subList(to, words.size()));
        int longer = by.size() - (to - from);
        var moved = new TreeMap<String, Span>();
        runs.forEach((id, run) -> moved.put(
                id,
                new Span(
                        run.start() >= to ? run.start() + longer : run.start(),
                        run.end() >= to ? run.end() + longer : run.end())));
        return new Words(sentence, changed, moved);
    }
}
