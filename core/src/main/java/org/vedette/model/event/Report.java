package org.vedette.model.event;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.model.claim.Claim;

/// A claim with what is needed of its article to merge and to judge it.
///
/// @param article the article's identifier
/// @param outlet the name of the outlet as given, or null
/// @param title the headline, or null
/// @param published the day of publication in UTC, or null
/// @param sentence the words of the claim's sentence, as published
/// @param passage the words of the sentence and of its neighbours, by which copies are found
/// @param credits agencies and outlets that the article credits for its text ("(Yonhap)"), as the register names
/// them
/// @param edition of the models and the knowledge that coded the claim
/// @param tlp who may see it, as its article says
public record Report(
        String article,
        @Nullable String outlet,
        @Nullable String title,
        @Nullable String url,
        @Nullable LocalDate published,
        String sentence,
        String passage,
        List<String> credits,
        String edition,
        Claim claim,
        Tlp tlp) {
    public Report {
        credits = List.copyOf(credits);
    }

    /// A report that everybody may see.
    public Report(
            String article,
            @Nullable String outlet,
            @Nullable String title,
            @Nullable String url,
            @Nullable LocalDate published,
            String sentence,
            String passage,
            List<String> credits,
            String edition,
            Claim claim) {
        this(article, outlet, title, url, published, sentence, passage, credits, edition, claim, Tlp.CLEAR);
    }

    /// The claim's identifier.
    public String id() {
        return claim.id();
    }
}
