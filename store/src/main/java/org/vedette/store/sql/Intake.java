package org.vedette.store.sql;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.model.text.Article;
import org.vedette.store.AsOf;
import org.vedette.store.Coding;
import org.vedette.store.Receipt;
import org.vedette.store.column.Micros;
import org.vedette.store.column.Stowed;
import org.vedette.store.search.Search;
import org.vedette.store.search.Words;

/// Takes articles with their claims, inside a transaction.
final class Intake {
    private static final String VERSIONS =
            "select number, version, digest, told_at, known_at from article where article = ? order by version";
    private static final String ARTICLE =
            "insert into article (number, article, version, digest, told_at, known_at, learned, published, known,"
                    + " outlet, title, url, body, tlp) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String CODING = "insert into coding (article, edition, learned) values (?, ?, ?)"
            + " on conflict (article, edition, learned) do nothing";

    private final Handle handle;
    private final Statements statements;
    private final Search search;
    private final long learned;

    Intake(Handle handle, Statements statements, Search search, Instant learned) {
        this.handle = handle;
        this.statements = statements;
        this.search = search;
        this.learned = Micros.of(learned);
    }

    /// A version of an article that is there.
    ///
    /// @param toldAt what it tells of itself, or when it was taken
    /// @param knownAt from when it counts
    public record Version(int number, int version, String digest, long toldAt, long knownAt) {}

    static List<Version> versions(Handle handle, String article) {
        return handle.createQuery(VERSIONS)
                .bind(0, Stowed.text(article))
                .map(ConstructorMapper.of(Version.class))
                .list();
    }

    Receipt take(Coding coding) {
        Article article = coding.article();
        List<Version> before = versions(handle, article.id());
        String digest = Digest.of(article);
        if (before.stream().anyMatch(version -> version.digest().equals(digest))) {
            return Receipt.KNOWN;
        }
        Version taken = version(article, digest, before);
        write(article, taken);
        code(coding, taken, before);
        var endings = new Endings(handle, learned);
        before.stream()
                .filter(earlier -> earlier.knownAt() < taken.knownAt())
                .forEach(earlier -> endings.article(earlier.number(), taken.knownAt(), Endings.VERSION));
        return before.isEmpty() ? Receipt.NEW : Receipt.NEW_VERSION;
    }

    private Version version(Article article, String digest, List<Version> before) {
        long told = told(article);
        boolean dated = before.stream().noneMatch(version -> version.toldAt() == told);
        long known = dated ? told : Math.max(told, learned);
        return new Version(Statements.Counter.ARTICLE.take(handle, 1), before.size() + 1, digest, told, known);
    }

    private long told(Article article) {
        if (article.known() != null) {
            return Micros.of(article.known());
        }
        return article.published() == null ? learned : Micros.of(AsOf.lastInstant(article.published()));
    }

    private void write(Article article, Version version) {
        handle.execute(
                ARTICLE,
                version.number(),
                Stowed.text(article.id()),
                version.version(),
                version.digest(),
                version.toldAt(),
                version.knownAt(),
                learned,
                Objects.toString(article.published(), null),
                Objects.toString(article.known(), null),
                Stowed.orNull(article.outlet()),
                Stowed.orNull(article.title()),
                Stowed.orNull(article.url()),
                Stowed.text(article.text()),
                article.tlp() == Tlp.CLEAR ? null : article.tlp().word());
        String words = article.title() == null ? article.text() : article.title() + "\n" + article.text();
        search.add(handle, version.number(), Words.of(words));
    }

    /// Writes a version's claims, and gives the number of the first. A version that is known later ends them.
    private int code(Coding coding, Version version, List<Version> others) {
        handle.execute(CODING, version.number(), Stowed.text(coding.edition()), learned);
        var lot = new ClaimRows.Lot(version.number(), false, version.knownAt(), learned);
        int first = new ClaimRows(handle, statements).write(coding.article(), coding.reports(), lot);
        var endings = new Endings(handle, learned);
        int count = coding.reports().size();
        @Nullable Long later = later(version, others);
        if (later != null) {
            endings.claims(first, count, later, Endings.VERSION);
        }
        return first;
    }

    private static @Nullable Long later(Version version, List<Version> others) {
        return others.stream()
                .map(Version::knownAt)
                .filter(known -> known > version.knownAt())
                .min(Long::compare)
                .orElse(null);
    }

    /// Puts another coding in the place of what a version has.
    void recode(Coding coding) {
        List<Version> versions = versions(handle, coding.article().id());
        String digest = Digest.of(coding.article());
        Version version = versions.stream()
                .filter(each -> each.digest().equals(digest))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the ledger has no such article: " + coding.article().id()));
        var endings = new Endings(handle, learned);
        endings.coding(version.number(), version.knownAt());
        int first = code(coding, version, versions);
        Statements.Counter.FACT.take(handle, 1); // the ledger's revision grows, even if the reading has no claim
        endings.repeat(coding.article().id(), first, coding.reports().size());
    }
}
