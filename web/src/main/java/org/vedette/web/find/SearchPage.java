package org.vedette.web.find;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Mark;
import org.vedette.store.Page;
import org.vedette.store.Query;
import org.vedette.web.desk.Desk;
import org.vedette.web.page.Asked;
import org.vedette.web.page.ClaimRow;
import org.vedette.web.page.Desktop;
import org.vedette.web.server.Routes;

/// Finds claims by words, actors, type, status, days, place, outlet and unit; the latest day first.
public final class SearchPage implements Routes {
    private static final int MOST = 50;

    private final Desktop desktop;

    public SearchPage(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/search", this::send);
        routes.get("/search.csv", this::csv);
    }

    private void send(Context context) {
        Asked asked = Asked.of(context);
        Question question = Question.of(context);
        Desk desk = desktop.desk(context);
        String complaint = "";
        Page<KeptClaim> page = new Page<>(List.of(), null);
        try {
            page = desk.ledger().latest(newer(context, query(desk, question, asked)), mark(context), MOST);
        } catch (IllegalArgumentException refused) {
            complaint = String.valueOf(refused.getMessage());
        }
        String title = question.isEmpty() ? "Search" : "Search: what was found";
        desktop.send(
                context,
                "search",
                new SearchView(
                        desktop.frame(context, asked, title, "/search"),
                        question,
                        complaint,
                        page.items().stream().map(ClaimRow::new).toList(),
                        page.next() == null ? "" : page.next().toString(),
                        asked.at() == null ? SavedForm.rows(context, desk) : List.of(),
                        !newer(context).isEmpty()));
    }

    /// Without a question, what happened until today; what is told of days to come is found when it is asked for.
    static Query query(Desk desk, Question question, Asked asked) {
        Query query = question.query(desk.naming(), asked.asOf());
        return question.from().isEmpty() && question.to().isEmpty()
                ? query.and(new Filter.Days(null, desk.day(asked.asOf()).plusYears(1)))
                : query;
    }

    /// Only what was taken since somebody looked.
    private static Query newer(Context context, Query query) {
        String number = newer(context);
        return number.isEmpty() ? query : query.and(new Filter.Behind(Long.parseLong(number)));
    }

    private static String newer(Context context) {
        String word = context.queryParam("newer");
        return word != null && word.matches("[0-9]{1,18}") ? word : "";
    }

    private static @Nullable Mark mark(Context context) {
        String word = context.queryParam("before");
        return word == null || word.isEmpty() ? null : Mark.of(word);
    }

    private void csv(Context context) throws IOException {
        Asked asked = Asked.of(context);
        Desk desk = desktop.desk(context);
        Query query = newer(context, query(desk, Question.of(context), asked));
        new ClaimsCsv(desk).send(context, query, asked, "claims.csv");
    }
}
