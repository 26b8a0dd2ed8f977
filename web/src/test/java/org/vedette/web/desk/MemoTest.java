package org.vedette.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vedette.model.text.Article;
import org.vedette.store.Coding;
import org.vedette.store.Grading;
import org.vedette.store.Ledger;
import org.vedette.store.sql.SqlLedger;

class MemoTest {
    private static final Instant NOW = Instant.parse("2025-01-02T08:00:00Z");

    private final AtomicInteger looks = new AtomicInteger();
    private final Memo<String, Integer> memo = new Memo<>();

    private int answer(String asked, Ledger ledger) {
        return memo.of(asked, ledger, looks::incrementAndGet);
    }

    @Test
    void anAnswerIsKeptUntilAnythingIsWritten(@TempDir Path folder) {
        String file = folder.resolve("memo.db").toString();
        try (SqlLedger ledger = SqlLedger.open(file);
                SqlLedger other = SqlLedger.open(file)) {
            assertThat(answer("a", ledger)).isEqualTo(1);
            assertThat(answer("a", ledger)).isEqualTo(1);
            assertThat(answer("b", ledger)).as("another question").isEqualTo(2);
            ledger.grade(new Grading(Grading.Kind.OUTLET, "The Echo", "C", NOW, "Mia", ""), NOW);
            assertThat(answer("a", ledger)).isEqualTo(3);
            var article = new Article("one", "Words.", null, null, NOW, "The Echo", null);
            other.take(new Coding(article, "none", List.of()), NOW);
            assertThat(answer("a", ledger)).as("written by another").isEqualTo(4);
            assertThat(answer("a", ledger)).isEqualTo(4);
        }
    }
}
