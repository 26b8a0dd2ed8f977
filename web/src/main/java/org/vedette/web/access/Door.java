package org.vedette.web.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpResponseException;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.vedette.store.account.Account;
import org.vedette.store.account.Accounts;
import org.vedette.store.account.Deed;
import org.vedette.store.account.Role;
import org.vedette.store.account.Scope;
import org.vedette.store.account.TokenCard;
import org.vedette.web.access.provider.Provider;
import org.vedette.web.server.Gate;
import org.vedette.web.server.Routes;

/// Lets people and programs in. Where the ledger has accounts, everybody must say who he is; where it has none, whoever
/// sits at this machine may do everything, and nobody else can reach the desk.
public final class Door {
    private static final int TOO_MANY = 429;
    private static final int BAD_TOKENS = 30;
    private static final Duration TOKEN_PAUSE = Duration.ofSeconds(20);
    private static final String BEARER = "Bearer ";

    private final Accounts accounts;
    private final boolean kept;
    private final Entry entry;
    private final InstantSource clock;
    private final Sessions sessions;
    private final Peer peer;
    private final Throttle badTokens;
    private final @Nullable Provider provider;
    private final String ownCsrf = new Secrets().word();

    /// How the desk is reached.
    ///
    /// @param kept whether everybody must say who he is
    /// @param https whether browsers reach it through TLS, which a program on this machine in front of it speaks
    public record Entry(boolean kept, boolean https) {
        /// This machine alone; accounts are asked for only if there are any.
        public static final Entry LOOPBACK = new Entry(false, false);
    }

    /// @param clock of the machine: of when tokens expire and deeds are done
    /// @param nanos a clock that only runs forward
    /// @param provider that vouches for people beside the accounts, or null for none
    public Door(Accounts accounts, Entry entry, @Nullable Provider provider, InstantSource clock, LongSupplier nanos) {
        this.accounts = accounts;
        this.entry = entry;
        this.provider = provider;
        this.kept = entry.kept() || provider != null || !accounts.all().isEmpty();
        this.clock = clock;
        this.sessions = new Sessions(nanos);
        this.peer = new Peer(entry.https());
        this.badTokens = new Throttle(BAD_TOKENS, TOKEN_PAUSE, nanos);
    }

    /// Whether anybody can sign in: without one, a desk that others can reach must not be opened.
    public static boolean hasSomebody(Accounts accounts) {
        return accounts.all().stream().anyMatch(Account::enabled);
    }

    /// To be asked before every route, in this order.
    public List<Gate> gates() {
        return List.of(new SameOrigin(), new AccessGate(this));
    }

    /// The pages of the door: signing in and out, one's own account.
    ///
    /// @param style the link to the style of the pages
    public List<Routes> routes(String style, LongSupplier nanos) {
        List<Routes> routes = new ArrayList<>();
        routes.add(new Login(this, style, nanos));
        if (provider != null) {
            routes.add(new ProviderLogin(this, provider, style, nanos));
        }
        routes.add(new AccountPage(this, style));
        routes.add(new AuditTrail(this));
        return routes;
    }

    Accounts accounts() {
        return accounts;
    }

    Sessions sessions() {
        return sessions;
    }

    boolean isKept() {
        return kept;
    }

    /// From where a request comes.
    public String from(Context context) {
        return peer.of(context);
    }

    /// The name of the cookie: behind TLS one that browsers refuse from an unsafe place.
    String cookie() {
        return entry.https() ? "__Host-vedette" : "vedette";
    }

    /// The cookie that holds the word of a session.
    Cookie cookie(String word, int age) {
        return new Cookie(cookie(), word, "/", age, entry.https(), true, null, SameSite.STRICT);
    }

    /// The name of the provider that vouches for people, or empty.
    String provider() {
        return provider == null ? "" : provider.label();
    }

    boolean isSecure() {
        return entry.https();
    }

    InstantSource clock() {
        return clock;
    }

    Deed deed(Context context, String by, String what, String subject) {
        return new Deed(clock.instant(), by, what, subject, from(context));
    }

    /// Who a request says it is from, or null if it does not say.
    ///
    /// @throws HttpResponseException if it says so with a token that is not good
    @Nullable
    Viewer viewer(Context context) {
        if (!kept) {
            return new Viewer(Viewer.THIS_MACHINE, Role.ADMIN, allScopes(), null, ownCsrf);
        }
        String given = context.header("Authorization");
        if (given != null) {
            return ofToken(context, given);
        }
        String word = context.cookie(cookie());
        return word == null ? null : ofSession(word);
    }

    private @Nullable Viewer ofSession(String word) {
        Sessions.Session session = sessions.find(word);
        if (session == null) {
            return null;
        }
        Role vouched = session.vouched();
        if (vouched != null) {
            return new Viewer(session.account(), vouched, allScopes(), null, session.csrf());
        }
        Account account = accounts.find(session.account());
        return account == null || !account.enabled()
                ? null
                : new Viewer(account.name(), account.role(), allScopes(), null, session.csrf());
    }

    private static List<Scope> allScopes() {
        return List.of(Scope.values());
    }

    private Viewer ofToken(Context context, String given) {
        String from = from(context);
        Duration wait = badTokens.wait(from);
        if (!wait.isZero()) {
            refuse(context, wait);
        }
        String token =
                given.startsWith(BEARER) ? given.substring(BEARER.length()).strip() : "";
        TokenCard card = token.startsWith(Secrets.TOKEN) ? accounts.token(Secrets.hash(token)) : null;
        Account account = card == null ? null : accounts.find(card.account());
        if (card == null || account == null || !account.enabled() || !card.isGood(clock.instant())) {
            badTokens.count(from);
            context.header("WWW-Authenticate", "Bearer realm=\"vedette\", error=\"invalid_token\"");
            throw new UnauthorizedResponse("This token is not good: unknown, expired or revoked.");
        }
        return new Viewer(account.name(), account.role(), card.scopes(), card.id(), "");
    }

    /// Whether somebody who was let in a while ago would be let in again: for what stays open long.
    ///
    /// @param context of the request by which he came in
    public boolean stillLetsIn(Context context, Viewer viewer) {
        if (!kept) {
            return true;
        }
        if (viewer.token() == null) {
            String word = context.cookie(cookie());
            return word != null && ofSession(word) != null;
        }
        Account account = accounts.find(viewer.name());
        return account != null
                && account.enabled()
                && accounts.tokens().stream()
                        .anyMatch(card -> card.id().equals(viewer.token()) && card.isGood(clock.instant()));
    }

    /// Refuses with a time to wait.
    static void refuse(Context context, Duration wait) {
        context.header(
                "Retry-After", Long.toString(Math.max(1, wait.plusMillis(999).toSeconds())));
        throw new HttpResponseException(TOO_MANY, "Too many tries. Wait a while.", Map.of());
    }
}
