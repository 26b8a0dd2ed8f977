package org.vedette.web.find;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.vedette.store.Filter;
import org.vedette.store.account.Searches;
import org.vedette.web.access.Viewer;
import org.vedette.web.desk.Desk;
import org.vedette.web.page.Asked;
import org.vedette.web.page.Decided;
import org.vedette.web.page.Desktop;
import org.vedette.web.server.Routes;

/// Saved searches: each is its owner's own, and tells him what came since he last looked.
public final class SavedForm implements Routes {
    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_QUESTION = 2_000;
    private static final int MOST = 30;

    private final Desktop desktop;

    public SavedForm(Desktop desktop) {
        this.desktop = desktop;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.post("/search/saved", this::save);
        routes.post("/search/saved/{number}/look", this::look);
        routes.post("/search/saved/{number}/forget", this::forget);
    }

    /// The saved searches of whoever asks, with what is new to him.
    static List<SavedRow> rows(Context context, Desk desk) {
        List<SavedRow> rows = new ArrayList<>();
        for (Searches.Saved saved : desk.kept().searches().of(Viewer.of(context).name())) {
            rows.add(new SavedRow(saved, fresh(desk, saved)));
        }
        return rows;
    }

    private static int fresh(Desk desk, Searches.Saved saved) {
        if (desk.tail().end() <= saved.seen()) {
            return 0;
        }
        try {
            var query = SearchPage.query(desk, Question.read(saved.question()), Asked.NOW);
            return desk.ledger()
                    .page(query.and(new Filter.Behind(saved.seen())), null, SavedRow.MANY)
                    .items()
                    .size();
        } catch (IllegalArgumentException outdated) {
            return 0; // the register has lost a name since; its page says so
        }
    }

    private void save(Context context) {
        Desk desk = desktop.desk(context);
        String owner = Viewer.of(context).name();
        String title = Decided.field(context, "title");
        String given = Decided.field(context, "question");
        Question question = Question.read(given.length() > LONGEST_QUESTION ? "" : given);
        if (title.isEmpty() || title.length() > LONGEST_TITLE || question.isEmpty()) {
            throw new IllegalArgumentException(
                    "Nothing was saved: wanted a question, and a title of up to " + LONGEST_TITLE + " characters.");
        }
        if (desk.kept().searches().of(owner).size() >= MOST) {
            throw new IllegalArgumentException(
                    "Nothing was saved: there are " + MOST + " saved searches already; remove one first.");
        }
        SearchPage.query(desk, question, Asked.NOW); // refuses what is not understood
        desk.kept().searches().save(owner, title, question.params(), desk.tail().end(), now());
        context.redirect("/search?" + question.params(), HttpStatus.SEE_OTHER);
    }

    /// Shows what came since, and remembers that it was shown.
    private void look(Context context) {
        Desk desk = desktop.desk(context);
        Searches.Saved saved = own(context, desk);
        long end = desk.tail().end();
        desk.kept().searches().look(saved.owner(), saved.number(), end, now());
        context.redirect("/search?" + saved.question() + "&newer=" + saved.seen(), HttpStatus.SEE_OTHER);
    }

    private void forget(Context context) {
        Desk desk = desktop.desk(context);
        Searches.Saved saved = own(context, desk);
        desk.kept().searches().forget(saved.owner(), saved.number());
        context.redirect("/search", HttpStatus.SEE_OTHER);
    }

    private static Searches.Saved own(Context context, Desk desk) {
        String number = context.pathParam("number");
        return desk.kept().searches().of(Viewer.of(context).name()).stream()
                .filter(each -> Integer.toString(each.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFoundResponse("You have no saved search " + number + "."));
    }

    private static Instant now() {
        return InstantSource.system().instant();
    }
}
