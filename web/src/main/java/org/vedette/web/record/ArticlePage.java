package org.vedette.web.record;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vedette.model.event.Event;
import org.vedette.store.Filter;
import org.vedette.store.KeptArticle;
import org.vedette.store.KeptClaim;
import org.vedette.store.Query;
import org.vedette.web.desk.Desk;
import org.vedette.web.page.Asked;
import org.vedette.web.page.Desktop;
import org.vedette.web.server.Routes;

/// An article as it was published, with every claim marked in it.
public final class ArticlePage implements Routes {
    private static final int CLAIMS = 500;

    private final Desktop desktop;

    public ArticlePage(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/article/<id>", this::send);
    }

    private void send(Context context) {
        Asked asked = Asked.of(context);
        String id = context.pathParam("id");
        Desk desk = desktop.desk(context);
        KeptArticle article = desk.ledger().article(id, asked.asOf());
        if (article == null) {
            throw new NotFoundResponse(
                    asked.word().isEmpty()
                            ? "The ledger has no article «" + id + "»."
                            : "The article «" + id + "» was not known as of " + asked.word() + ".");
        }
        Query query = Query.of(new Filter.Article(id)).asOf(asked.asOf());
        List<KeptClaim> claims =
                new ArrayList<>(desk.ledger().page(query, null, CLAIMS).items());
        claims.removeIf(claim -> claim.version() != article.version());
        claims.sort(Comparator.comparing((KeptClaim claim) -> claim.claim().trigger())
                .thenComparing(claim -> claim.claim().id()));
        Map<String, String> events = new TreeMap<>();
        for (Event event : desk.events().holding(claims, asked.asOf())) {
            event.claims().forEach(claim -> events.put(claim, event.id()));
        }
        String title =
                article.article().title() == null ? id : article.article().title();
        desktop.send(
                context,
                "article",
                ArticleView.of(desktop.frame(context, asked, title, "/search"), article, claims, events));
    }
}
