package org.vedette.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.vedette.model.Outcome.SetAside;
import org.vedette.model.Trouble;
import org.vedette.model.claim.Correction;
import org.vedette.model.event.Ruling;
import org.vedette.model.text.Span;
import org.vedette.store.Amendment;
import org.vedette.store.AsOf;
import org.vedette.store.Filter;
import org.vedette.store.Grading;
import org.vedette.store.KeptClaim;
import org.vedette.store.Ledger;
import org.vedette.store.LedgerException;
import org.vedette.store.Query;

class UpkeepTest {
    private static final Instant LEARNED = LedgerContract.LEARNED;

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void fill() {
        file = folder.resolve("vedette.db").toString();
        try (Ledger ledger = SqlLedger.open(file)) {
            ledger.take(
                    Story.of("a", "2024-10-21T08:00:00Z", "a1 PRK>RUS AID planned 2024-10-20 12000 troops")
                            .coding(),
                    LEARNED);
            ledger.take(
                    Story.of("a", "2024-10-22T08:00:00Z", "a2 PRK>RUS AID planned 2024-10-20 3000 troops")
                            .coding(),
                    LEARNED);
            ledger.take(
                    Story.of("b \0", null, "b1 CHL>PER CONSULT occurred -")
                            .by("El \uD83D Faro")
                            .coding(),
                    LEARNED);
            ledger.amend(new Amendment.Retraction("b1", LEARNED, "Mia", "why"), LEARNED);
            ledger.rule(new Ruling(Ruling.Kind.APART, "a1", "a2", LEARNED, "Mia", "why"), LEARNED);
            ledger.grade(new Grading(Grading.Kind.CLAIM, "a1", "2", LEARNED, "Mia", "why"), LEARNED);
            var correction = new Correction(
                    "a1", "PRK sent troops.", new Span(4, 8), new Correction.Change.NoClaim(), LEARNED, "Mia", "why");
            ledger.keep(correction, LEARNED);
            ledger.undo(correction.id(), LEARNED, "Mia", "why", LEARNED);
            ledger.setAside(new SetAside<>("c", Trouble.ARTICLE_HAS_NO_TEXT, "empty"), LEARNED);
        }
    }

    private static List<KeptClaim> claims(String address, Query query) {
        try (Ledger ledger = SqlLedger.open(address);
                Stream<KeptClaim> claims = ledger.claims(query)) {
            return claims.toList();
        }
    }

    private static String lines(Path backup) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(backup))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aBackupMovesFromOneDatabaseToTheOtherAndBackWithoutLosingAByte() throws IOException {
        Path first = folder.resolve("first.gz");
        Path second = folder.resolve("second.gz");
        String server = Postgresql.EMBEDDED.fresh();
        String again = folder.resolve("again.db").toString();
        long rows = new Upkeep(file).backup(first);
        assertThat(rows).isGreaterThan(20);
        assertThat(new Upkeep(server).restore(first)).isEqualTo(rows);
        assertThat(new Upkeep(server).backup(second)).isEqualTo(rows);
        assertThat(new Upkeep(again).restore(second)).isEqualTo(rows);
        assertThat(lines(second)).isEqualTo(lines(first));
        for (Query query : List.of(Query.ALL, Query.of(new Filter.Words("begins")))) {
            assertThat(claims(server, query)).isNotEmpty().isEqualTo(claims(file, query));
            assertThat(claims(again, query)).isEqualTo(claims(file, query));
        }
        assertThat(new Upkeep(server).check()).isEmpty();
        assertThat(new Upkeep(again).check()).isEmpty();
    }

    /// How many rows that lead to claims say another time than the claim from when it was known.
    private static long misled(String address) {
        try (SqlLedger ledger = SqlLedger.open(address)) {
            return ledger.looked(handle -> Stream.of("party", "relation")
                    .mapToLong(table -> handle.createQuery("select count(*) from " + table
                                    + " r join claim c on c.number = r.claim where r.known_at <> c.known_at")
                            .mapTo(Long.class)
                            .one())
                    .sum());
        }
    }

    @Test
    void whatLeadsToAClaimSaysFromWhenItWasKnownInALedgerThatIsRestoredOrOlder() throws SQLException {
        Path backup = folder.resolve("backup.gz");
        new Upkeep(file).backup(backup);
        String again = folder.resolve("again.db").toString();
        new Upkeep(again).restore(backup);
        assertThat(misled(again)).isZero();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("alter table party drop column known_at");
            statement.execute("alter table relation drop column known_at");
            statement.execute("delete from flyway_schema_history where version = '62'");
        }
        assertThat(misled(file)).isZero();
        assertThat(claims(file, Query.of(new Filter.Actor("PRK", null)))).isNotEmpty();
    }

    @Test
    void aRestoredLedgerGoesOn() {
        Path backup = folder.resolve("backup.gz");
        new Upkeep(file).backup(backup);
        String again = folder.resolve("again.db").toString();
        new Upkeep(again).restore(backup);
        Story next = Story.of("d", "2024-10-23T08:00:00Z", "d1 PRK>RUS AID planned 2024-10-20");
        try (Ledger one = SqlLedger.open(file);
                Ledger other = SqlLedger.open(again)) {
            assertThat(one.take(next.coding(), LEARNED)).isEqualTo(other.take(next.coding(), LEARNED));
        }
        assertThat(claims(again, Query.ALL)).isEqualTo(claims(file, Query.ALL));
    }

    @Test
    void aBackupThatIsCutShortIsRefusedAndNothingIsLeftOfIt() throws IOException {
        Path backup = folder.resolve("backup.gz");
        new Upkeep(file).backup(backup);
        byte[] bytes = Files.readAllBytes(backup);
        Path cut = Files.write(folder.resolve("cut.gz"), java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3));
        String again = folder.resolve("again.db").toString();
        assertThatThrownBy(() -> new Upkeep(again).restore(cut))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("no whole backup");
        assertThat(claims(again, Query.ALL)).isEmpty();
        assertThat(new Upkeep(again).restore(backup)).isPositive();
        assertThatThrownBy(() -> new Upkeep(again).restore(backup)).hasMessageContaining("is not empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            update article set body = 'other words' where number = 1                  | is not what was taken
            delete from coding where article = 3                                      | articles that nobody has read
            update counter set used = 0 where name = 'claim'                          | numbers beyond their counter
            update claim set article = 99 where number = 1                            | rows that point at nothing
            """)
    void aBrokenLedgerIsSeen(String damage, String fault) throws SQLException {
        assertThat(new Upkeep(file).check()).isEmpty();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute(damage);
        }
        assertThat(new Upkeep(file).check()).anyMatch(each -> each.contains(fault));
    }

    @Test
    void migratingTwiceDoesNothingTheSecondTime() {
        String fresh = folder.resolve("fresh.db").toString();
        assertThat(new Upkeep(fresh).edition()).isZero();
        assertThat(new Upkeep(fresh).migrate()).isPositive();
        assertThat(new Upkeep(fresh).migrate()).isZero();
        assertThat(new Upkeep(fresh).edition()).isEqualTo(Schema.NEWEST);
    }

    @Test
    void whatIsNoLedgerIsSaidInWords() throws IOException {
        Path text = Files.writeString(folder.resolve("text.db"), "This is a text and no database. ".repeat(100));
        assertThatThrownBy(() -> SqlLedger.open(text.toString()))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("text.db cannot be opened");
        assertThatThrownBy(() -> SqlLedger.open("postgresql://nobody:secret@localhost:1/none"))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("localhost:1/none")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> SqlLedger.open("postgresql://nobody:p@/secret@localhost:1/none"))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("cannot be read")
                .hasMessageNotContaining("secret");
        assertThatThrownBy(() -> SqlLedger.open(" "))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("no name for the ledger");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"table": "nowhere", "row": [1]} | found rows of a table «nowhere»
            {"table": "article"}             | found a line without a row
            ["table"]                        | found rows of a table «»
            """)
    void aBackupThatWasMeddledWithIsRefusedInWords(String line, String complaint) throws IOException {
        Path backup = folder.resolve("backup.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(backup))) {
            String head = "{\"backup\": \"vedette ledger\", \"format\": 1, \"schema\": 1}\n";
            out.write((head + line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        String again = folder.resolve("again.db").toString();
        assertThatThrownBy(() -> new Upkeep(again).restore(backup))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining(complaint);
        assertThat(claims(again, Query.ALL)).isEmpty();
    }

    @Test
    void marksInAUrlAreBytesOfUtf8() {
        Database database = Database.of("postgresql://ann%40desk:p%C3%A9%3A@db.example.org/desk");
        assertThat(database.writing()).isInstanceOfSatisfying(PGSimpleDataSource.class, source -> {
            assertThat(source.getUser()).isEqualTo("ann@desk");
            assertThat(source.getPassword()).isEqualTo("pé:");
        });
    }

    @Test
    void whatPeopleSeeOfAnAddressHoldsNoPassword() {
        assertThat(SqlLedger.nameOf("desk.db")).isEqualTo("desk.db");
        assertThat(SqlLedger.nameOf("postgresql://ann:secret@db.example.org/desk?password=secret"))
                .isEqualTo("postgresql://db.example.org/desk");
    }

    @Test
    void anArticleThatCannotBeReadIsSaidInWords() throws SQLException {
        try (Ledger ledger = SqlLedger.open(file);
                var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.execute("alter table article rename column title to head");
            assertThatThrownBy(() -> ledger.article("a", AsOf.NOW))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("cannot read the ledger");
        }
    }
}
