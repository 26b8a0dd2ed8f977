package org.vedette.read;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Stage;
import org.vedette.model.text.Article;
import org.vedette.model.text.ReadText;
import org.vedette.model.text.Sentence;
import org.vedette.model.text.Span;

/// Reads the text of an article as sentences and tokens, all spans of the text as published. Outside the
/// sentences there are only blanks; inside a sentence, behind its dateline, only blanks stand outside the
/// tokens. Time grows with the length of the text, whatever is in it. Has no state: one may serve all
/// threads.
public final class TextReader implements Stage<Article, ReadText> {
    /// A sentence of more UTF-16 units than this is cut at the last token that fits.
    public static final int LONGEST_SENTENCE = 2_000;

    private final Tokenizer tokenizer = new Tokenizer();

    @Override
    public ReadText apply(Article article) {
        String text = article.text();
        var out = new Reading(text);
        for (Block block : Layout.blocks(text)) {
            out.block(block);
        }
        return new ReadText(article, out.sentences);
    }

    /// The work on one text, paragraph by paragraph.
    private final class Reading {
        private final String text;
        private final List<Sentence> sentences = new ArrayList<>();
        private boolean opening = true;
        private boolean quoteRunsOn;

        Reading(String text) {
            this.text = text;
        }

        void block(Block block) {
            if (block.kind() != Sentence.Kind.BODY) {
                stretch(block.start(), block.from(), block.end(), block.kind(), null);
                return;
            }
            int start = block.start();
            Span dateline = dateline(start, block.end(), opening);
            if (dateline == null && opening) {
                start = afterRunIn(start, block.end());
                dateline = dateline(start, block.end(), true);
            }
            int from = dateline == null ? start : Letters.skipBlanks(text, dateline.end(), block.end());
            stretch(start, from, block.end(), block.kind(), dateline);
            opening = false;
        }

        /// Sets a headline apart that runs into the dateline behind it; where the rest begins.
        private int afterRunIn(int start, int end) {
            int place = Datelines.runIn(text, start, end);
            if (place <= start) {
                return start;
            }
            stretch(start, start, Letters.trimEnd(text, start, place), Sentence.Kind.HEADLINE, null);
            return place;
        }

        private @Nullable Span dateline(int start, int end, boolean weakToo) {
            int close = Datelines.end(text, start, end, weakToo);
            return close < 0 ? null : new Span(start, close);
        }

        /// @param from where to look for ends of sentences; what stands before it belongs to the first
        /// sentence
        private void stretch(int start, int from, int end, Sentence.Kind kind, @Nullable Span dateline) {
            if (from >= end) {
                sentences.add(new Sentence(new Span(start, end), Sentence.Kind.CREDIT, dateline, false, List.of()));
                return;
            }
            boolean body = kind == Sentence.Kind.BODY;
            var ends = new SentenceEnds(text, from, end, kind == Sentence.Kind.HEADLINE);
            List<SentenceEnds.Stretch> parts = ends.split(body && quoteRunsOn);
            quoteRunsOn = body ? ends.endsQuoted() : quoteRunsOn;
            add(
                    new Span(start, parts.getFirst().end()),
                    kindOf(parts.getFirst(), kind),
                    dateline,
                    parts.getFirst().quoted());
            boolean late = body && opening && dateline == null;
            for (SentenceEnds.Stretch part : parts.subList(1, parts.size())) {
                Span own = late ? dateline(part.start(), part.end(), false) : null;
                late &= own == null;
                add(new Span(part.start(), part.end()), kindOf(part, kind), own, part.quoted());
            }
        }

        private Sentence.Kind kindOf(SentenceEnds.Stretch part, Sentence.Kind kind) {
            boolean credit = Credits.isCredit(text, part.start(), part.end())
                    || Credits.isByline(text, part.start(), part.end());
            return credit ? Sentence.Kind.CREDIT : kind;
        }

        private void add(Span span, Sentence.Kind kind, @Nullable Span dateline, boolean quoted) {
            int from = dateline == null ? span.start() : dateline.end();
            var sentence =
                    new Sentence(span, kind, dateline, quoted, tokenizer.tokens(text, new Span(from, span.end())));
            if (span.length() <= LONGEST_SENTENCE) {
                sentences.add(sentence);
            } else {
                sentences.addAll(new LongSentence(text, sentence, LONGEST_SENTENCE).cut());
            }
        }
    }
}
