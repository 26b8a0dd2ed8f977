package org.vedette.store.sql;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.vedette.store.column.Stowed;

/// Writes from when claims stand no more. Claims themselves are never touched.
final class Endings {
    /// Another version of the article took its place.
    static final String VERSION = "version";
    /// Another reading of the article took its place.
    static final String RECODE = "recode";
    /// An analyst mended it; what takes its place is a claim of its own.
    static final String CORRECTION = "correction";
    /// An analyst took it back.
    static final String RETRACTION = "retraction";
    /// The outlet took the article back.
    static final String WITHDRAWAL = "withdrawal";

    private static final String ONE = "insert into ending (claim, known_at, learned, why) values (?, ?, ?, ?)";
    private static final String OF_ARTICLE = "insert into ending (claim, known_at, learned, why)"
            + " select number, cast(? as bigint), cast(? as bigint), cast(? as text) from claim where article = ?";
    /// Claims of the reader that no other reading has replaced yet; what a person wrote stays.
    private static final String OF_CODING = "insert into ending (claim, known_at, learned, why)"
            + " select number, cast(? as bigint), cast(? as bigint), '" + RECODE + "' from claim c"
            + " where article = ? and not analyst and not exists"
            + " (select 1 from ending e where e.claim = c.number and e.why = '" + RECODE + "')";
    /// What a person has ended before stays ended when the reader finds it again.
    private static final String AGAIN = "insert into ending (claim, known_at, learned, why)"
            + " select c.number, min(e.known_at), cast(:learned as bigint), min(e.why) from claim c"
            + " join claim old on old.claim = c.claim and old.number < :first and old.article = c.article"
            + " join ending e on e.claim = old.number and e.why in ('" + CORRECTION + "', '" + RETRACTION + "')"
            + " where c.number between :first and :last group by c.number";

    private static final String WITHDRAWN =
            "select min(made_at) from amendment where kind = '" + WITHDRAWAL + "' and subject = ?";

    private final Handle handle;
    private final long learned;

    Endings(Handle handle, long learned) {
        this.handle = handle;
        this.learned = learned;
    }

    /// Ends all claims of a version of an article.
    void article(int article, long known, String why) {
        handle.execute(OF_ARTICLE, known, learned, why, article);
    }

    /// Ends what the reader found in a version of an article.
    void coding(int article, long known) {
        handle.execute(OF_CODING, known, learned, article);
    }

    /// Ends some claims that were written together.
    void claims(int first, int count, long known, String why) {
        if (count > 0) {
            PreparedBatch batch = handle.prepareBatch(ONE);
            for (int i = 0; i < count; i++) {
                batch.add(first + i, known, learned, why);
            }
            batch.execute();
        }
    }

    /// Ends those claims of a new reading that a person has ended in an earlier one, and all if the article was
    /// withdrawn.
    void repeat(String article, int first, int count) {
        if (count == 0) {
            return;
        }
        handle.createUpdate(AGAIN)
                .bind("learned", learned)
                .bind("first", first)
                .bind("last", first + count - 1)
                .execute();
        handle.createQuery(WITHDRAWN)
                .bind(0, Stowed.text(article))
                .mapTo(Long.class)
                .findOne()
                .ifPresent(at -> claims(first, count, at, WITHDRAWAL));
    }
}
