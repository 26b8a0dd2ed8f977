package org.vedette.collect;

import org.jspecify.annotations.Nullable;
import org.vedette.collect.language.Language;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// Lets an article in, or sets it aside: when it has no text, and when it is in another language than
/// English.
final class Admission {
    private final boolean englishOnly;

    Admission(boolean englishOnly) {
        this.englishOnly = englishOnly;
    }

    Outcome<Article> of(Outcome<Article> outcome) {
        return switch (outcome) {
            case Outcome.SetAside<Article> aside -> aside;
            case Outcome.Done<Article>(var id, var article) -> of(outcome, id, article.text());
        };
    }

    private Outcome<Article> of(Outcome<Article> outcome, String id, String text) {
        if (text.isBlank()) {
            return new Outcome.SetAside<>(
                    id, Trouble.ARTICLE_HAS_NO_TEXT, "found " + text.length() + " blank characters, wanted text");
        }
        @Nullable String other = englishOnly ? Language.otherThanEnglish(text) : null;
        return other == null ? outcome : new Outcome.SetAside<>(id, Trouble.LANGUAGE_NOT_READ, other);
    }
}
