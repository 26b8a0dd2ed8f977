package org.vedette.web.api;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vedette.model.text.Article;
import org.vedette.store.Filter;
import org.vedette.store.KeptArticle;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;
import org.vedette.store.json.JsonText;
import org.vedette.store.json.KeptClaimJson;
import org.vedette.web.api.ask.Cursor;
import org.vedette.web.api.ask.Filters;
import org.vedette.web.api.ask.Values;
import org.vedette.web.api.serve.Answer;
import org.vedette.web.api.table.Operation;
import org.vedette.web.api.table.Param;
import org.vedette.web.desk.Seats;

/// Articles. An identifier may be an address with slashes, which do not go into a path: so one article is asked for by
/// a parameter.
final class ArticleRoutes {
    private final Seats seats;

    ArticleRoutes(Seats seats) {
        this.seats = seats;
    }

    List<Operation> operations() {
        return List.of(
                Tables.read(
                        "listArticles",
                        "/articles",
                        "Articles without their texts",
                        "All versions in the order in which the ledger took them.",
                        Tables.params(Filters.time(), Cursor.params()),
                        "ArticlePage",
                        "/articles?limit=5",
                        this::list),
                Tables.read(
                        "getArticle",
                        "/article",
                        "An article with its text and claims",
                        "The newest version then. Every span of a claim points into this text, in UTF-16 code units.",
                        Tables.params(
                                List.of(Param.text("id", "The identifier under which it was taken.")
                                        .must()),
                                Filters.time()),
                        "Article",
                        "/article?id={article}",
                        this::one));
    }

    private static void head(JsonText json, KeptArticle kept) throws IOException {
        Article article = kept.article();
        json.text("id", article.id());
        json.whole("version", (long) kept.version());
        json.text("outlet", article.outlet());
        json.text("title", article.title());
        json.text("url", article.url());
        json.text("published", article.published() == null ? null : Objects.toString(article.published()));
        json.text("knownFrom", kept.known().toString());
        json.text("learned", kept.learned().toString());
    }

    private void list(Context context) {
        var values = new Values(context);
        Cursor cursor = Cursor.of(values, 1);
        long behind = cursor.parts().isEmpty() ? 0 : cursor.number(0);
        List<KeptArticle> found = new ArrayList<>();
        try (Stream<KeptArticle> articles = seats.of(context).ledger().articles(values.asOf(), behind)) {
            articles.limit(cursor.most() + 1L).forEach(found::add);
        }
        boolean more = found.size() > cursor.most();
        List<KeptArticle> items = more ? found.subList(0, cursor.most()) : found;
        Answer.page(
                context,
                items.stream()
                        .map(kept -> JsonText.line(json -> head(json, kept)))
                        .toList(),
                more ? Cursor.word(Integer.toString(items.getLast().number())) : null);
    }

    private void one(Context context) {
        var values = new Values(context);
        String id = values.needed("id", "the identifier of an article");
        KeptArticle kept = seats.of(context).ledger().article(id, values.asOf());
        if (kept == null) {
            throw new NotFoundResponse("There is no such article then.");
        }
        String head = JsonText.line(json -> {
            head(json, kept);
            json.text("text", kept.article().text());
        });
        try (Stream<KeptClaim> claims = seats.of(context)
                .ledger()
                .claims(Query.of(new Filter.Article(id)).asOf(values.asOf()))) {
            String lines = claims.filter(claim -> claim.version() == kept.version())
                    .map(KeptClaimJson::line)
                    .collect(Collectors.joining(",\n", ", \"claims\": [\n", "\n]}\n"));
            Answer.json(context, head.substring(0, head.length() - 1) + lines);
        }
    }
}
