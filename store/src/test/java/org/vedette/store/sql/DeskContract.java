package org.vedette.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vedette.model.Tlp;
import org.vedette.model.text.Article;
import org.vedette.store.AsOf;
import org.vedette.store.Coding;
import org.vedette.store.Counts;
import org.vedette.store.Filter;
import org.vedette.store.KeptClaim;
import org.vedette.store.Pair;
import org.vedette.store.Query;
import org.vedette.store.Tail;
import org.vedette.store.account.Account;
import org.vedette.store.account.Accounts;
import org.vedette.store.account.Deed;
import org.vedette.store.account.Role;
import org.vedette.store.account.Scope;
import org.vedette.store.account.Searches;
import org.vedette.store.account.TokenCard;
import org.vedette.store.sql.desk.SqlAccounts;
import org.vedette.store.sql.desk.SqlSearches;
import org.vedette.store.sql.desk.SqlTail;

/// What is promised of accounts and of the end of a ledger, on whatever database they stand.
abstract class DeskContract {
    private static final Instant MADE = Instant.parse("2024-03-02T08:00:00Z");
    private static final Deed DEED = new Deed(MADE, "ana", "tried", "something «ü»", "192.0.2.1");

    private @Nullable SqlLedger opened;

    abstract SqlLedger open();

    @BeforeEach
    void begin() {
        opened = open();
    }

    @AfterEach
    void end() {
        ledger().close();
    }

    private SqlLedger ledger() {
        SqlLedger ledger = opened;
        if (ledger == null) {
            throw new IllegalStateException("not opened");
        }
        return ledger;
    }

    private Accounts accounts() {
        return new SqlAccounts(ledger());
    }

    private Accounts withAna() {
        Accounts accounts = accounts();
        accounts.add(new Account("ana.ito", Role.ANALYST, true, MADE), "kept", DEED);
        return accounts;
    }

    @Test
    void anAccountIsFoundByItsNameInAnyLetters() {
        Accounts accounts = withAna();
        assertThat(accounts.find(" Ana.Ito ")).isEqualTo(new Account("ana.ito", Role.ANALYST, true, MADE));
        assertThat(accounts.secret("ANA.ITO")).isEqualTo("kept");
        assertThat(accounts.find("' or 1=1 --")).isNull();
        assertThat(accounts.secret("nobody")).isNull();
    }

    @Test
    void thereIsOneAccountOfAName() {
        Accounts accounts = withAna();
        assertThatThrownBy(() -> accounts.add(new Account("ana.ito", Role.ADMIN, true, MADE), "other", DEED))
                .hasMessageContaining("already");
        assertThat(accounts.secret("ana.ito")).isEqualTo("kept");
        assertThat(accounts.deeds(10)).as("what was refused leaves no line").hasSize(1);
    }

    @Test
    void whatIsChangedStandsWithItsLineInTheLog() {
        Accounts accounts = withAna();
        accounts.setSecret("ana.ito", "other", DEED);
        accounts.setEnabled("Ana.Ito", false, new Deed(MADE, "command line", "account disabled", "ana.ito", ""));
        assertThat(accounts.secret("ana.ito")).isEqualTo("other");
        assertThat(accounts.all()).containsExactly(new Account("ana.ito", Role.ANALYST, false, MADE));
        assertThat(accounts.deeds(2))
                .containsExactly(new Deed(MADE, "command line", "account disabled", "ana.ito", ""), DEED);
        assertThatThrownBy(() -> accounts.setSecret("nobody", "x", DEED)).hasMessageContaining("no account");
    }

    @Test
    void aTokenIsFoundByItsHashUntilItIsRevoked() {
        Accounts accounts = withAna();
        var card = new TokenCard("t1", "ana.ito", "nightly", List.of(Scope.STREAM, Scope.READ), MADE, null, null);
        accounts.addToken(card, "hash", DEED);
        assertThat(accounts.token("hash")).isEqualTo(card);
        assertThat(accounts.token("other")).isNull();
        accounts.revoke("t1", MADE, DEED);
        assertThat(accounts.tokens()).singleElement().satisfies(each -> {
            assertThat(each.revoked()).isEqualTo(MADE);
            assertThat(each.isGood(MADE)).isFalse();
        });
        assertThatThrownBy(() -> accounts.revoke("t1", MADE, DEED)).hasMessageContaining("no token");
    }

    @Test
    void theEndOfTheLedgerIsReadInTheOrderOfTaking() {
        Tail tail = new SqlTail(ledger());
        assertThat(tail.end()).isZero();
        ledger().take(
                        Story.of("b", "2024-03-05T00:00:00Z", "b1 PRK>RUS AID planned 2024-03-04")
                                .coding(),
                        MADE);
        ledger().take(
                        Story.of(
                                        "a",
                                        "2024-03-02T00:00:00Z",
                                        "a1 PRK>RUS AID planned 2024-03-01",
                                        "a2 CHL>PER CONSULT occurred 2024-03-01")
                                .coding(),
                        MADE);
        assertThat(tail.end()).isEqualTo(3);
        assertThat(ids(tail.claims(Query.ALL, 0, 2))).containsExactly("b1", "a1");
        assertThat(ids(tail.claims(Query.ALL, 2, 2))).containsExactly("a2");
        assertThat(tail.claims(Query.ALL, 3, 2).end()).isEqualTo(3);
        Tail.Part asked = tail.claims(Query.of(new Filter.Between(Pair.of("CHL-PER"))), 0, 10);
        assertThat(ids(asked)).containsExactly("a2");
        assertThat(asked.end()).isEqualTo(3);
    }

    @Test
    void aSavedSearchIsItsOwnersOwn() {
        Searches searches = new SqlSearches(ledger());
        Instant later = MADE.plusSeconds(60);
        int first = searches.save("ana.ito", "Troops «ü»", "words=troops", 7, MADE);
        int second = searches.save("ana.ito", "Ships", "words=ships", 7, MADE);
        searches.look("ana.ito", first, 9, later);
        assertThat(searches.of("ana.ito"))
                .containsExactly(
                        new Searches.Saved(first, "ana.ito", "Troops «ü»", "words=troops", MADE, 9, later),
                        new Searches.Saved(second, "ana.ito", "Ships", "words=ships", MADE, 7, MADE));
        assertThat(searches.of("ben")).isEmpty();
        assertThatThrownBy(() -> searches.look("ben", first, 9, later)).hasMessageContaining("no saved search");
        assertThatThrownBy(() -> searches.forget("ben", first)).hasMessageContaining("no saved search");
        searches.forget("ana.ito", first);
        assertThat(searches.of("ana.ito")).extracting(Searches.Saved::number).containsExactly(second);
    }

    /// The same under a mark.
    private static Coding marked(Coding coding, Tlp mark) {
        Article plain = coding.article();
        var article = new Article(
                plain.id(),
                plain.text(),
                plain.title(),
                plain.published(),
                plain.known(),
                plain.outlet(),
                plain.url(),
                mark);
        return new Coding(article, coding.edition(), coding.reports());
    }

    @Test
    void whatIsMarkedStricterIsLeftOutOfClaimsAndCounts() {
        for (Tlp mark : Tlp.values()) {
            String claim = "c" + mark.name() + " PRK>RUS AID planned 2024-03-04";
            Coding plain = Story.of("a" + mark.name(), "2024-03-05T00:00:00Z", claim)
                    .by(mark.name())
                    .coding();
            ledger().take(marked(plain, mark), MADE);
        }
        for (Tlp most : Tlp.values()) {
            List<String> seen = Stream.of(Tlp.values())
                    .filter(mark -> mark.compareTo(most) <= 0)
                    .map(mark -> "c" + mark.name())
                    .toList();
            assertThat(claims(new Filter.Marked(most))).isEqualTo(seen);
            assertThat(claims(new Filter.Above(most)))
                    .hasSize(Tlp.values().length - seen.size())
                    .doesNotContainAnyElementsOf(seen);
            assertThat(claims(new Filter.Marked(most), new Filter.Between(Pair.of("PRK-RUS"))))
                    .isEqualTo(seen);
            long number = seen.size();
            assertThat(ledger().counts(most)).isEqualTo(new Counts(number, number, number, number, 0));
            assertThat(ledger().outlets(AsOf.NOW, most)).hasSize(seen.size());
        }
        assertThat(claims(new Filter.Behind(4))).containsExactly("cRED");
    }

    private List<String> claims(Filter... filters) {
        try (Stream<KeptClaim> claims = ledger().claims(Query.of(filters))) {
            return claims.map(claim -> claim.claim().id()).toList();
        }
    }

    private static List<String> ids(Tail.Part part) {
        return part.claims().stream().map(claim -> claim.claim().id()).toList();
    }
}
