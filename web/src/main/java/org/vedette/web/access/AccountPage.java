package org.vedette.web.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.store.account.Scope;
import org.vedette.store.account.TokenCard;
import org.vedette.web.server.Routes;
import org.vedette.web.server.Templates;

/// One's own account: the password, and tokens for programs.
final class AccountPage implements Routes {
    private static final int LONGEST_LABEL = 80;
    private static final Duration DAY = Duration.ofDays(1);
    private static final int MOST_DAYS = 3_650;

    private final Door door;
    private final String style;
    private final Templates templates = new Templates();
    private final Passwords passwords = new Passwords();
    private final Secrets secrets = new Secrets();

    AccountPage(Door door, String style) {
        this.door = door;
        this.style = style;
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/account", context -> show(context, "", ""));
        routes.post("/account/password", this::password);
        routes.post("/account/token", this::token);
        routes.post("/account/revoke", this::revoke);
    }

    private Viewer owner(Context context) {
        Viewer viewer = Viewer.of(context);
        if (!door.isKept()) {
            throw new NotFoundResponse(
                    "There are no accounts: vedette accounts add NAME --role admin makes the first.");
        }
        return viewer;
    }

    private boolean isOwn(Viewer viewer) {
        return door.accounts().find(viewer.name()) != null;
    }

    /// Whoever has an account here; whom a provider vouches for has neither password nor tokens.
    private Viewer keeper(Context context) {
        Viewer viewer = owner(context);
        if (!isOwn(viewer)) {
            throw new NotFoundResponse("You have no account here: " + door.provider() + " keeps it.");
        }
        return viewer;
    }

    private List<TokenCard> tokens(Viewer viewer) {
        return door.accounts().tokens().stream()
                .filter(card -> card.account().equals(viewer.name()) && card.revoked() == null)
                .toList();
    }

    private void show(Context context, String made, String said) {
        Viewer viewer = owner(context);
        context.html(templates.page(
                "access/account", new AccountView(style, viewer, isOwn(viewer), tokens(viewer), made, said)));
    }

    private void password(Context context) {
        Viewer viewer = keeper(context);
        String next = given(context, "next");
        String fault = Passwords.fault(next, viewer.name());
        if (!passwords.isRight(given(context, "password"), door.accounts().secret(viewer.name()))) {
            fault = "the present password is not right";
        }
        if (fault != null) {
            context.status(HttpStatus.BAD_REQUEST);
            show(context, "", "Nothing was changed: " + fault + ".");
            return;
        }
        door.accounts()
                .setSecret(
                        viewer.name(), passwords.kept(next), door.deed(context, viewer.name(), "password changed", ""));
        String word = context.cookie(door.cookie());
        door.sessions().endOthers(viewer.name(), word == null ? "" : word);
        show(context, "", "The password was changed; every other browser must sign in again.");
    }

    private void token(Context context) {
        Viewer viewer = keeper(context);
        Instant now = door.clock().instant();
        String label = given(context, "label").strip();
        if (label.isEmpty() || label.length() > LONGEST_LABEL) {
            throw new BadRequestResponse("Say in up to " + LONGEST_LABEL + " characters what the token is for.");
        }
        List<Scope> scopes = Stream.of(Scope.values())
                .filter(scope -> context.formParams("scope").contains(scope.label()))
                .toList();
        if (scopes.isEmpty()) {
            throw new BadRequestResponse("Choose what the token is good for.");
        }
        String token = secrets.token();
        var card = new TokenCard(secrets.name(), viewer.name(), label, scopes, now, expires(context, now), null);
        door.accounts().addToken(card, Secrets.hash(token), door.deed(context, viewer.name(), "token made", card.id()));
        show(context, token, "The token was made. It is shown this once.");
    }

    private static @Nullable Instant expires(Context context, Instant now) {
        String days = given(context, "days").strip();
        if (days.isEmpty()) {
            return null;
        }
        if (!days.matches("[1-9][0-9]{0,3}") || Integer.parseInt(days) > MOST_DAYS) {
            throw new BadRequestResponse("After how many days it expires: wanted 1 to " + MOST_DAYS + ", or nothing.");
        }
        return now.plus(DAY.multipliedBy(Integer.parseInt(days)));
    }

    private void revoke(Context context) {
        Viewer viewer = keeper(context);
        String id = given(context, "token");
        if (tokens(viewer).stream().noneMatch(card -> card.id().equals(id))) {
            throw new NotFoundResponse("You have no such token.");
        }
        door.accounts().revoke(id, door.clock().instant(), door.deed(context, viewer.name(), "token revoked", id));
        show(context, "", "The token was revoked.");
    }

    private static String given(Context context, String name) {
        String value = context.formParam(name);
        return value == null ? "" : value;
    }
}
