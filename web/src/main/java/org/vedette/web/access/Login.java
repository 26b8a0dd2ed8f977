package org.vedette.web.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.store.account.Account;
import org.vedette.web.server.Routes;
import org.vedette.web.server.Templates;

/// Signing in and out. A wrong name, a wrong password and an account that is disabled get the same answer after the
/// same
/// work; who tries too often waits, whether or not there is such an account.
final class Login implements Routes {
    private static final int TRIES = 5;
    private static final int TRIES_OF_ADDRESS = 30;
    private static final int TRIES_OF_NAME = 50;
    private static final int LONGEST_NAME = 80;
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration SHORT_PAUSE = Duration.ofSeconds(20);
    private static final String WRONG = "Name and password do not go together, or the account is disabled.";

    private final Door door;
    private final String style;
    private final Templates templates = new Templates();
    private final Passwords passwords = new Passwords();
    private final Throttle both;
    private final Throttle address;
    private final Throttle name;

    Login(Door door, String style, LongSupplier nanos) {
        this.door = door;
        this.style = style;
        this.both = new Throttle(TRIES, PAUSE, nanos);
        this.address = new Throttle(TRIES_OF_ADDRESS, SHORT_PAUSE, nanos);
        this.name = new Throttle(TRIES_OF_NAME, SHORT_PAUSE, nanos);
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/login", context -> show(context, local(context.queryParam("to")), ""));
        routes.post("/login", this::enter);
        routes.post("/logout", this::leave);
    }

    private void show(Context context, String to, String wrong) {
        if (!door.isKept()) {
            context.redirect("/", HttpStatus.SEE_OTHER);
            return;
        }
        context.html(templates.page("access/login", new LoginView(style, to, wrong, door.provider())));
    }

    /// A path of this server, and of no other.
    static String local(@Nullable String to) {
        return to != null && to.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*") ? to : "/";
    }

    private void enter(Context context) {
        String given = name(context);
        String from = door.from(context);
        String pair = given + " " + from;
        Duration wait = Stream.of(both.wait(pair), address.wait(from), name.wait(given))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (!wait.isZero()) {
            Door.refuse(context, wait);
        }
        both.count(pair);
        address.count(from);
        name.count(given);
        Account account = door.accounts().find(given);
        boolean right =
                passwords.isRight(given(context, "password"), door.accounts().secret(given));
        if (right && account != null && account.enabled()) {
            both.forget(pair);
            welcome(context, account);
        } else {
            String who = account == null ? "nobody" : account.name(); // written either way: it takes time
            door.accounts().note(door.deed(context, who, "sign in refused", ""));
            context.status(HttpStatus.UNAUTHORIZED);
            show(context, local(context.formParam("to")), WRONG);
        }
    }

    private static String name(Context context) {
        String name = given(context, "name").strip().toLowerCase(Locale.ROOT);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    private static String given(Context context, String name) {
        String value = context.formParam(name);
        return value == null ? "" : value;
    }

    private void welcome(Context context, Account account) {
        String before = context.cookie(door.cookie());
        if (before != null) {
            door.sessions().end(before);
        }
        door.accounts().note(door.deed(context, account.name(), "sign in", ""));
        context.cookie(door.cookie(door.sessions().begin(account.name()), -1));
        context.redirect(local(context.formParam("to")), HttpStatus.SEE_OTHER);
    }

    private void leave(Context context) {
        String word = context.cookie(door.cookie());
        if (word != null) {
            door.sessions().end(word);
            door.accounts().note(door.deed(context, Viewer.of(context).name(), "sign out", ""));
        }
        context.cookie(door.cookie("", 0));
        context.redirect("/login", HttpStatus.SEE_OTHER);
    }
}
