package org.vedette.cli.collect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Tally;
import org.vedette.collect.Articles;
import org.vedette.collect.Collector;
import org.vedette.collect.InputKind;
import org.vedette.collect.Intake;
import org.vedette.collect.desk.DocumentLine;
import org.vedette.collect.desk.Shelf;
import org.vedette.model.Outcome;
import org.vedette.model.text.Article;

/// Collects out of files of this machine: archives, mails, and folders into which others drop files.
final class LocalRun {
    /// So many documents that are gone from the folders are still known when they come back; about 10 MB.
    private static final int REMEMBERED = 100_000;

    private final Console console;
    private final @Nullable Shelf shelf;
    private final boolean englishOnly;
    private final Tally tally;
    private final Met copies;
    /// What was set aside is said once, however often the folder is looked through.
    private final Met said = new Met(REMEMBERED, List.of());

    private long taken;
    private long known;

    /// @param shelf where lines go, or null for standard output
    LocalRun(Console console, @Nullable Shelf shelf, boolean englishOnly) throws IOException {
        this.console = console;
        this.shelf = shelf;
        this.englishOnly = englishOnly;
        this.tally = new Tally(console.err(), "documents");
        this.copies = new Met(REMEMBERED, shelf == null ? List.of() : shelf.copies());
    }

    /// Everything in the files and folders.
    ///
    /// @param kind how they are written, or null: the ending of each name tells
    void take(List<Path> paths, @Nullable InputKind kind) {
        if (paths.isEmpty()) {
            return;
        }
        Intake usual = Intake.USUAL;
        var intake = new Intake(kind, usual.longestLine(), usual.largestFile(), englishOnly);
        List<String> names = paths.stream().map(Path::toString).toList();
        try (Articles articles = Collector.all(names, console.in(), intake)) {
            articles.forEachRemaining(this::take);
        }
    }

    /// Every file of a folder that nobody has touched for a moment.
    void drop(Path folder, Instant now) throws IOException {
        take(DropFolder.files(folder, now), null);
    }

    private void take(Outcome<Article> outcome) {
        switch (outcome) {
            case Outcome.SetAside<Article> aside -> {
                if (said.isNew(aside.id() + "\n" + aside.detail())) {
                    tally.setAside(aside);
                }
            }
            case Outcome.Done<Article>(var id, var article) -> {
                if (copies.isNew(Shelf.copy(id, article.text()))) {
                    put(DocumentLine.of(article));
                    taken++;
                    tally.done();
                } else {
                    known++;
                }
            }
        }
    }

    private void put(String line) {
        if (shelf == null) {
            console.out().line(line);
            return;
        }
        try {
            shelf.put(line);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    boolean hasNews() {
        return taken > 0;
    }

    /// Sums up a pass, and begins the next.
    String sum(Object place) {
        String sum = String.format(
                Locale.ROOT, "%s, %,d known before; in %s", Spoken.count(taken, "new document"), known, place);
        taken = 0;
        known = 0;
        copies.passed();
        said.passed();
        return sum;
    }

    int close() {
        return tally.close();
    }
}
