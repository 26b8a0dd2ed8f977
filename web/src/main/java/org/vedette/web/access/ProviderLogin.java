package org.vedette.web.access;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.vedette.web.access.provider.Person;
import org.vedette.web.access.provider.Provider;
import org.vedette.web.access.provider.ProviderSettings;
import org.vedette.web.access.provider.Refusal;
import org.vedette.web.server.Routes;
import org.vedette.web.server.Templates;

/// Signing in by a provider: there and back. Whoever is refused is told nothing of why; the audit log has it.
final class ProviderLogin implements Routes {
    /// Where it begins.
    static final String THERE = "/login/provider";

    private static final int TRIES = 30;
    private static final Duration PAUSE = Duration.ofSeconds(20);
    private static final int LONGEST_REASON = 300;

    private final Door door;
    private final Provider provider;
    private final String style;
    private final Templates templates = new Templates();
    private final Secrets secrets = new Secrets();
    private final Waiting waiting;
    private final Throttle address;

    ProviderLogin(Door door, Provider provider, String style, LongSupplier nanos) {
        this.door = door;
        this.provider = provider;
        this.style = style;
        this.waiting = new Waiting(nanos);
        this.address = new Throttle(TRIES, PAUSE, nanos);
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get(THERE, this::there);
        routes.get(ProviderSettings.BACK, this::back);
    }

    private void count(Context context) {
        String from = door.from(context);
        Duration wait = address.wait(from);
        if (!wait.isZero()) {
            Door.refuse(context, wait);
        }
        address.count(from);
    }

    private void there(Context context) {
        count(context);
        var asked = new Provider.Asked(secrets.word(), secrets.word(), secrets.word());
        String browser = secrets.word();
        try {
            String place = provider.place(asked);
            waiting.begin(asked, browser, Login.local(context.queryParam("to")));
            context.cookie(cookie(browser, (int) Waiting.LONGEST.toSeconds()));
            context.redirect(place, HttpStatus.SEE_OTHER);
        } catch (Refusal refused) {
            refuse(context, refused.reason());
        }
    }

    private void back(Context context) {
        count(context);
        String browser = context.cookie(name());
        context.cookie(cookie("", 0));
        Waiting.SignIn signIn = waiting.end(given(context, "state"), browser == null ? "" : browser);
        if (signIn == null) {
            refuse(context, "no sign-in of this browser waits for that answer: too late, used before, or another's");
            return;
        }
        try {
            welcome(context, person(context, signIn), signIn.to());
        } catch (Refusal refused) {
            refuse(context, refused.reason());
        }
    }

    private Person person(Context context, Waiting.SignIn signIn) throws Refusal {
        if (!provider.isIssuer(context.queryParam("iss"))) {
            throw new Refusal("the answer names another issuer");
        }
        String error = given(context, "error");
        String code = given(context, "code");
        if (!error.isEmpty() || code.isEmpty()) {
            throw new Refusal("the provider answered without a code: " + error);
        }
        return provider.person(signIn.asked(), code);
    }

    private static String given(Context context, String name) {
        String value = context.queryParam(name);
        return value == null ? "" : value;
    }

    /// The way on is a page and no redirect: a browser does not send the session's cookie along a redirect that began
    /// at another site.
    private void welcome(Context context, Person person, String to) {
        String before = context.cookie(door.cookie());
        if (before != null) {
            door.sessions().end(before);
        }
        String subject = person.role().label() + ", subject " + person.subject();
        door.accounts().note(door.deed(context, person.name(), "sign in", plain("provider: " + subject)));
        context.cookie(door.cookie(door.sessions().begin(person.name(), person.role()), -1));
        context.html(templates.page("access/entered", new LoginView(style, to, "", provider.label())));
    }

    private void refuse(Context context, String reason) {
        door.accounts().note(door.deed(context, "nobody", "sign in refused", plain("provider: " + reason)));
        context.status(HttpStatus.UNAUTHORIZED);
        String words =
                "The sign-in by " + provider.label() + " did not lead here. Try again; if it stays so, ask whoever"
                        + " keeps the accounts of this desk: the audit log says why.";
        context.html(templates.page("access/login", new LoginView(style, "/", words, provider.label())));
    }

    /// One line of bounded length, whatever somebody sent.
    private static String plain(String words) {
        String line = words.replaceAll("\\p{Cntrl}+", " ");
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line;
    }

    private String name() {
        return door.cookie() + "-entry";
    }

    /// Lax, since it must come back along with the answer from another site.
    private Cookie cookie(String word, int age) {
        return new Cookie(name(), word, "/", age, door.isSecure(), true, null, SameSite.LAX);
    }
}
