package org.vedette.collect.archive;

import org.jspecify.annotations.Nullable;
import org.vedette.model.Outcome;
import org.vedette.model.text.Article;

/// The articles of an archive, one after the other. What is no article (pictures, redirects, attachments) is
/// passed over.
public interface ArchivedArticles extends AutoCloseable {
    /// The next, or null when there are no more. Where the archive is damaged, a trouble is the last.
    @Nullable
    Outcome<Article> next();

    @Override
    void close();
}
