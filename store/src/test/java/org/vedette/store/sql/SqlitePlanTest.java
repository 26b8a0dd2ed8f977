package org.vedette.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.model.Tlp;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.store.AsOf;
import org.vedette.store.Filter;
import org.vedette.store.Mark;
import org.vedette.store.Pair;
import org.vedette.store.Part;
import org.vedette.store.Query;
import org.vedette.store.search.Fts5Search;

/// What the pages of the desk ask for is found by an index and read in its order: nothing scans the claims or the
/// articles, nor sorts them. A statement that does is quick in every test and slow in every large ledger.
class SqlitePlanTest {
    private static final AsOf THEN = AsOf.endOf(LocalDate.of(2024, 3, 3));
    private static final Filter DAYS = new Filter.Days(null, LocalDate.of(2024, 12, 31));

    static Stream<Query> questions() {
        return Stream.of(
                        Query.of(DAYS),
                        Query.of(new Filter.Between(Pair.of("RUS-PRK"))),
                        Query.of(new Filter.Between(Pair.of("RUS>PRK")), new Filter.Types(List.of(ClaimType.AID))),
                        Query.of(new Filter.Actor("PRK", null), DAYS),
                        Query.of(new Filter.Actor("PRK", Part.SOURCE), new Filter.Words("boats")),
                        Query.of(new Filter.Types(List.of(ClaimType.AID)), DAYS),
                        Query.of(new Filter.Types(List.of(ClaimType.AID, ClaimType.AGREE)), DAYS),
                        Query.of(new Filter.Statuses(List.of(Status.DENIED)), DAYS),
                        Query.of(new Filter.Outlet("The Herald"), DAYS),
                        Query.of(new Filter.Place("KEN"), DAYS),
                        Query.of(new Filter.Unit("troops"), DAYS),
                        Query.of(new Filter.Words("boats"), DAYS))
                .flatMap(query -> Stream.of(query, query.asOf(THEN)));
    }

    private static List<String> plan(SqlLedger ledger, Conditions asked, String sql) {
        return ledger.looked(handle -> {
            var select = handle.createQuery("explain query plan " + sql);
            asked.bind(select);
            return select.map((row, context) -> row.getString("detail")).list();
        });
    }

    @ParameterizedTest
    @MethodSource("questions")
    void pagesOfClaimsAreReadInTheOrderOfAnIndex(Query query, @TempDir Path folder) {
        try (SqlLedger ledger = SqlLedger.open(folder.resolve("plan.db").toString())) {
            var behind = new Conditions(new Fts5Search(), query, filter -> false).before(new Mark("2024-02-02", 17));
            String sql = ClaimMapper.COLUMNS + behind.from() + behind.latestFirst() + " limit 51";
            assertThat(plan(ledger, behind, sql))
                    .noneMatch(SqlitePlanTest::isScan)
                    .noneMatch(step -> step.contains("TEMP B-TREE"));
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void whatIsSeldomIsLookedForFirst(Query query, @TempDir Path folder) {
        try (SqlLedger ledger = SqlLedger.open(folder.resolve("plan.db").toString())) {
            var seldom = new Conditions(new Fts5Search(), query, filter -> true);
            String sql = ClaimMapper.COLUMNS + seldom.from() + seldom.latestFirst() + " limit 51";
            assertThat(plan(ledger, seldom, sql)).noneMatch(SqlitePlanTest::isScan);
        }
    }

    /// A scan of an index that gives the order is no fault: it ends with the page.
    private static boolean isScan(String step) {
        return step.startsWith("SCAN") && !step.contains("USING INDEX") && !step.contains("VIRTUAL TABLE");
    }

    @Test
    void countsDoNotReadTheClaims(@TempDir Path folder) {
        try (SqlLedger ledger = SqlLedger.open(folder.resolve("plan.db").toString())) {
            ledger.take(
                    Story.of("one", "2024-03-02T00:00:00Z", "a1 PRK>RUS AID planned 2024-03-01")
                            .coding(),
                    Instant.EPOCH);
            assertThat(ledger.counts()).isEqualTo(ledger.counts(Tlp.RED));
            assertThat(ledger.counts().claims()).isEqualTo(1);
            assertThat(ledger.counts().standing()).isEqualTo(ledger.count(Query.ALL));
            assertThat(ledger.begin(Tlp.CLEAR)).isEqualTo(Instant.parse("2024-03-02T00:00:00Z"));
        }
    }
}
