package org.vedette.web.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.router.EndpointNotFound;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.vedette.store.LedgerException;

/// What is answered when something goes wrong: words for a person, and nothing of how the program looks inside.
public final class Faults implements Routes {
    private static final int REFUSED = 400;
    private static final int MISSING = 404;
    private static final int BROKEN = 500;
    private static final int UNAVAILABLE = 503;

    /// Something that is told to the person who asked.
    ///
    /// @param status of HTTP
    /// @param words what is wrong and what to do
    public record Fault(int status, String words) {}

    private final BiConsumer<Context, Fault> answer;
    private final Consumer<Exception> log;

    /// @param answer writes the answer; the interface for programs answers otherwise than the pages
    /// @param log told of what is our own mistake
    public Faults(BiConsumer<Context, Fault> answer, Consumer<Exception> log) {
        this.answer = answer;
        this.log = log;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.exception(
                EndpointNotFound.class, (missing, context) -> tell(context, MISSING, "There is no such page."));
        routes.exception(
                HttpResponseException.class,
                (refused, context) -> tell(context, refused.getStatus(), String.valueOf(refused.getMessage())));
        routes.exception(
                IllegalArgumentException.class,
                (refused, context) -> tell(context, REFUSED, String.valueOf(refused.getMessage())));
        routes.exception(LedgerException.class, (broken, context) -> {
            log.accept(broken);
            tell(context, UNAVAILABLE, "The ledger cannot be read now. The window of the server says why.");
        });
        routes.exception(Exception.class, (broken, context) -> {
            if (LongAnswers.is(context)) {
                return; // whoever listened has gone, and with him the request: nobody is left to be told
            }
            log.accept(broken);
            tell(context, BROKEN, "A mistake of our own. The window of the server says which.");
        });
    }

    private void tell(Context context, int status, String words) {
        context.status(status);
        answer.accept(context, new Fault(status, words));
    }
}
