package org.vedette.cli.accounts;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.ledger.LedgerOption;
import org.vedette.store.account.Account;
import org.vedette.store.account.Accounts;
import org.vedette.store.account.Deed;
import org.vedette.store.account.Role;
import org.vedette.store.account.Scope;
import org.vedette.store.account.TokenCard;
import org.vedette.store.sql.SqlLedger;
import org.vedette.store.sql.desk.SqlAccounts;
import org.vedette.web.access.Passwords;
import org.vedette.web.access.Secrets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `vedette accounts`: who may use the desk.
@Command(
        name = "accounts",
        description = {
            "Keeps the accounts of a ledger: who may use the desk when it is opened to others than this machine.",
            "Roles: reader (looks, up to TLP:GREEN), analyst (corrects, up to TLP:AMBER+STRICT), lead (signs off, sees"
                    + " all), admin (keeps accounts, sees all)."
        },
        synopsisSubcommandLabel = "(add | list | disable | enable | password | token | revoke | audit)",
        footerHeading = "%nExamples:%n",
        footer = {
            "  vedette accounts add ana.ito --role admin",
            "  vedette accounts token ana.ito --scope read,stream --label \"nightly export\" --days 90",
            "  vedette accounts disable ana.ito"
        })
public final class AccountsCommand implements Callable<Integer> {
    private final Console console;

    public AccountsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        throw Complaint.usage("accounts: what to do is not given", "vedette accounts --help lists what there is");
    }

    /// Works on the accounts of a ledger.
    @FunctionalInterface
    private interface Work {
        void on(Accounts accounts) throws IOException;
    }

    private int done(SqlLedger opened, Work work) throws IOException {
        try (opened) {
            work.on(new SqlAccounts(opened));
            return 0;
        } catch (IllegalArgumentException refused) {
            throw Complaint.usage(String.valueOf(refused.getMessage()), "vedette accounts list shows what there is");
        }
    }

    private static Deed deed(String what, String subject) {
        return new Deed(now(), Deed.COMMAND_LINE, what, subject, "");
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static String low(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Command(
            name = "add",
            description = "Makes an account; asks for its password, or reads it as the first line of standard input.")
    int add(
            @Mixin LedgerOption ledger,
            @Parameters(paramLabel = "NAME", description = "Small letters and digits, with . _ - inside.") String name,
            @Option(
                            names = "--role",
                            paramLabel = "ROLE",
                            required = true,
                            description = "reader, analyst, lead or admin.")
                    Role role)
            throws IOException {
        return done(ledger.openOrMake(), accounts -> {
            var account = new Account(low(name), role, true, now());
            if (accounts.find(account.name()) != null) {
                throw new IllegalArgumentException("there is an account «" + account.name() + "» already");
            }
            String password = NewPassword.of(console, account.name());
            accounts.add(account, new Passwords().kept(password), deed("account made", account.name()));
            console.out().line("account " + account.name() + " made, role " + role.label());
        });
    }

    @Command(name = "list", description = "Lists accounts and their tokens.")
    int list(@Mixin LedgerOption ledger) throws IOException {
        return done(ledger.open(), accounts -> {
            List<TokenCard> tokens = accounts.tokens();
            for (Account account : accounts.all()) {
                console.out()
                        .line(account.name() + "\t" + account.role().label() + "\t"
                                + (account.enabled() ? "enabled" : "disabled") + "\tsince " + account.made());
                tokens.stream()
                        .filter(card -> card.account().equals(account.name()))
                        .forEach(card -> console.out().line("  token " + line(card)));
            }
        });
    }

    private static String line(TokenCard card) {
        String scopes = card.scopes().stream().map(Scope::label).collect(Collectors.joining(","));
        String until = card.revoked() != null
                ? "revoked " + card.revoked()
                : card.expires() == null ? "never expires" : "expires " + card.expires();
        return card.id() + "\t" + scopes + "\t" + until + "\t" + card.label();
    }

    @Command(
            name = "disable",
            description = "Lets somebody sign in no more; his sessions and tokens end at once. Nothing is erased.")
    int disable(@Mixin LedgerOption ledger, @Parameters(paramLabel = "NAME") String name) throws IOException {
        return enabled(ledger, name, false);
    }

    @Command(name = "enable", description = "Lets somebody sign in again.")
    int enable(@Mixin LedgerOption ledger, @Parameters(paramLabel = "NAME") String name) throws IOException {
        return enabled(ledger, name, true);
    }

    private int enabled(LedgerOption ledger, String name, boolean enabled) throws IOException {
        String word = enabled ? "enabled" : "disabled";
        return done(ledger.open(), accounts -> {
            accounts.setEnabled(name, enabled, deed("account " + word, low(name)));
            console.out().line("account " + low(name) + " " + word);
        });
    }

    @Command(name = "password", description = "Puts another password in the place of the one that somebody has.")
    int password(@Mixin LedgerOption ledger, @Parameters(paramLabel = "NAME") String name) throws IOException {
        return done(ledger.open(), accounts -> {
            String password = NewPassword.of(console, low(name));
            accounts.setSecret(name, new Passwords().kept(password), deed("password changed", low(name)));
            console.out().line("password of " + low(name) + " changed");
        });
    }

    @Command(
            name = "token",
            description = "Makes a token for a program and prints it, this once. It may do no more than its owner.")
    int token(
            @Mixin LedgerOption ledger,
            @Parameters(paramLabel = "NAME", description = "Whose it is.") String name,
            @Option(
                            names = "--scope",
                            paramLabel = "SCOPE",
                            required = true,
                            split = ",",
                            description = "What it is good for: read, stream, metrics; several with commas.")
                    List<Scope> scopes,
            @Option(names = "--label", paramLabel = "WORDS", required = true, description = "What it is for.")
                    String label,
            @Option(names = "--days", paramLabel = "N", description = "Expires after so many days (default: never).")
                    @Nullable
                    Integer days)
            throws IOException {
        if (days != null && days < 1) {
            throw Complaint.usage(
                    "--days " + days + ": wanted at least 1", "leave it out for a token that never expires");
        }
        return done(ledger.open(), accounts -> {
            var secrets = new Secrets();
            String token = secrets.token();
            Instant expires = days == null ? null : now().plus(Duration.ofDays(days));
            var card = new TokenCard(secrets.name(), low(name), label, new ArrayList<>(scopes), now(), expires, null);
            accounts.addToken(card, Secrets.hash(token), deed("token made", card.id() + " for " + low(name)));
            console.out().line(token);
            console.err().line("vedette: token " + card.id() + "; it is shown this once, and only its hash is kept");
        });
    }

    @Command(name = "revoke", description = "Makes a token good for nothing, once and for all.")
    int revoke(
            @Mixin LedgerOption ledger,
            @Parameters(paramLabel = "TOKEN", description = "Its short name, as accounts list shows it.") String id)
            throws IOException {
        return done(ledger.open(), accounts -> {
            accounts.revoke(id, now(), deed("token revoked", id));
            console.out().line("token " + id + " revoked");
        });
    }

    @Command(name = "audit", description = "Prints who changed what, the latest first.")
    int audit(
            @Mixin LedgerOption ledger,
            @Option(names = "--limit", paramLabel = "N", description = "At most so many lines (default: 100).")
                    @Nullable
                    Integer most)
            throws IOException {
        return done(
                ledger.open(),
                accounts -> accounts.deeds(most == null ? 100 : Math.max(1, most))
                        .forEach(deed -> console.out()
                                .line(String.join(
                                        "\t",
                                        deed.at().toString(),
                                        deed.by(),
                                        deed.what(),
                                        deed.subject(),
                                        deed.from()))));
    }
}
