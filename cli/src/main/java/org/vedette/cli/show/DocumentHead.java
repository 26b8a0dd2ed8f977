package org.vedette.cli.show;

import java.util.ArrayList;
import java.util.Locale;
import org.vedette.cli.console.Plain;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.claim.CodedText;
import org.vedette.model.text.Article;

/// The head line of a document, and all there is to say of one that was set aside.
final class DocumentHead {
    private DocumentHead() {}

    static void write(CodedText coded, Page page, Paint paint) {
        Article article = coded.text().article();
        var parts = new ArrayList<String>();
        parts.add(paint.strong(Plain.words(article.id())));
        if (article.outlet() != null && !article.outlet().isBlank()) {
            parts.add(Plain.words(article.outlet()));
        }
        parts.add(article.published() == null ? "day of publication not given" : "published " + article.published());
        int claims = coded.claims().size();
        parts.add(
                switch (claims) {
                    case 0 -> "no claims";
                    case 1 -> "1 claim";
                    default -> claims + " claims";
                });
        page.line(String.join(" | ", parts));
        if (article.title() != null && !article.title().isBlank()) {
            page.inset(Plain.words(article.title()));
        }
    }

    static void write(SetAside<?> aside, Page page) {
        String name = aside.trouble().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        page.line(Plain.oneLine(
                aside.id() + " | set aside: " + aside.trouble().code() + " " + name + ": " + aside.detail()));
    }
}
