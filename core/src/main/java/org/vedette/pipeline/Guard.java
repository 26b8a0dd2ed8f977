package org.vedette.pipeline;

import java.util.function.Supplier;
import org.vedette.model.Outcome;
import org.vedette.model.Stage;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// Stands before the stations: an article that cannot be read is set aside with its number and reason, and one that
/// breaks a station never stops the others.
///
/// @param <O> what the stations make of an article
public final class Guard<O> implements Stage<Article, Outcome<O>> {
    private final Stage<Article, O> stations;
    private final int longest;

    /// @param longest how many UTF-16 code units an article may have
    public Guard(Stage<Article, O> stations, int longest) {
        this.stations = stations;
        this.longest = longest;
    }

    @Override
    public Outcome<O> apply(Article article) {
        String text = article.text();
        if (text.isBlank()) {
            return aside(article, Trouble.ARTICLE_HAS_NO_TEXT, text.length() + " blank characters");
        }
        if (text.length() > longest) {
            return aside(article, Trouble.ARTICLE_TOO_LONG, text.length() + " characters; at most " + longest);
        }
        int half = halfCharacter(text);
        if (half >= 0) {
            return aside(article, Trouble.ENCODING_BROKEN, "half a character (a lone surrogate) at " + half);
        }
        return attempt(article.id(), () -> stations.apply(article));
    }

    /// Does the work for one article or line. If the work breaks, that one is set aside and the run goes on.
    public static <O> Outcome<O> attempt(String id, Supplier<O> work) {
        try {
            return new Outcome.Done<>(id, work.get());
        } catch (RuntimeException broken) { // the only such catch in core: one bad article never stops the run
            return new Outcome.SetAside<>(id, Trouble.STAGE_BROKE, broken.toString());
        }
    }

    private Outcome<O> aside(Article article, Trouble trouble, String detail) {
        return new Outcome.SetAside<>(article.id(), trouble, detail);
    }

    /// Where the text holds a surrogate without its other half, or -1.
    private static int halfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                return i;
            }
        }
        return -1;
    }
}
