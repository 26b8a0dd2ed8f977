package org.vedette.training.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.corpus.CorpusSentence;
import org.vedette.knowledge.corpus.Marked;
import org.vedette.model.text.Article;
import org.vedette.model.text.Span;

/// Sentences of the corpus as a text to read: a lone sentence, or all of an article with where each begins.
public record HeldOutText(Article article, List<Placed> sentences) {
    /// The corpus gives no day of publication; days are only asked to be understood, so any will do.
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 20);

    public HeldOutText {
        sentences = List.copyOf(sentences);
    }

    /// A sentence and where it begins in the text.
    public record Placed(CorpusSentence sentence, int start) {
        public Span span() {
            return new Span(start, start + sentence.text().length());
        }
    }

    /// The texts of some sentences, in their order; neighbours of one article make one text.
    public static List<HeldOutText> of(List<CorpusSentence> sentences) {
        var texts = new ArrayList<HeldOutText>();
        var open = new ArrayList<CorpusSentence>();
        for (CorpusSentence sentence : sentences) {
            if (!open.isEmpty() && !together(open.getLast(), sentence)) {
                texts.add(text(open));
                open.clear();
            }
            open.add(sentence);
        }
        if (!open.isEmpty()) {
            texts.add(text(open));
        }
        return texts;
    }

    private static boolean together(CorpusSentence before, CorpusSentence sentence) {
        return before.article() != null
                && before.file().equals(sentence.file())
                && Objects.equals(before.article(), sentence.article());
    }

    private static HeldOutText text(List<CorpusSentence> sentences) {
        var text = new StringBuilder();
        var placed = new ArrayList<Placed>();
        for (CorpusSentence sentence : sentences) {
            placed.add(new Placed(sentence, text.length()));
            text.append(sentence.text()).append(sentence.frame().equals("headline") ? "\n\n" : " ");
        }
        String id = sentences.getFirst().id();
        return new HeldOutText(
                new Article(id, text.toString().stripTrailing(), null, PUBLISHED, null, null, null), placed);
    }

    /// Where a marked stretch stands in the text: of the sentence itself, or of an earlier one that it refers to.
    public @Nullable Span find(Placed sentence, String id) {
        for (int s = sentences.indexOf(sentence); s >= 0; s--) {
            Placed placed = sentences.get(s);
            Marked marked = placed.sentence().find(id);
            if (marked != null) {
                return marked.span().shift(placed.start());
            }
        }
        return null;
    }

    /// Where some marked stretches stand, in their order.
    public List<Span> all(Placed sentence, List<String> ids) {
        var spans = new ArrayList<Span>();
        for (String id : ids) {
            Span span = find(sentence, id);
            if (span != null) {
                spans.add(span);
            }
        }
        return spans;
    }
}
