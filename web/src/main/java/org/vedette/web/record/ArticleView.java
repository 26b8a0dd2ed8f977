package org.vedette.web.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vedette.model.claim.Claim;
import org.vedette.model.event.Report;
import org.vedette.model.text.Article;
import org.vedette.store.KeptArticle;
import org.vedette.store.KeptClaim;
import org.vedette.web.page.Frame;

/// What the page of an article shows.
///
/// @param text the article in pieces, each with the claims whose sentence it belongs to
public record ArticleView(Frame frame, KeptArticle kept, List<MarkedText.Piece> text, List<Told> claims) {
    public ArticleView {
        text = List.copyOf(text);
        claims = List.copyOf(claims);
    }

    /// A claim with its number on the page.
    ///
    /// @param event that holds it, or null
    public record Told(
            int number,
            Report report,
            String published,
            @Nullable String event) {
        public Claim claim() {
            return report.claim();
        }

        /// Its sentence with the parts marked.
        public List<MarkedText.Piece> sentence() {
            return MarkedText.sentence(published, claim());
        }

        /// Words of the article, or null.
        public @Nullable String words(org.vedette.model.text.@Nullable Span span) {
            return span == null || span.end() > published.length() ? null : span.in(published);
        }
    }

    static ArticleView of(Frame frame, KeptArticle kept, List<KeptClaim> claims, Map<String, String> events) {
        List<Told> told = new ArrayList<>();
        String text = kept.article().text();
        for (KeptClaim claim : claims) {
            told.add(new Told(
                    told.size() + 1,
                    claim.report(),
                    text,
                    events.get(claim.claim().id())));
        }
        List<Claim> marked = claims.stream().map(KeptClaim::claim).toList();
        return new ArticleView(frame, kept, MarkedText.article(text, marked), told);
    }

    public Article article() {
        return kept.article();
    }

    /// A link out, where the address is one of the web; other addresses are shown and lead nowhere.
    public @Nullable String outside() {
        String url = article().url();
        return url != null && url.matches("(?i)https?://.+") ? url : null;
    }
}
