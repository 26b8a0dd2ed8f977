package org.vedette.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.collect.Collector;
import org.vedette.model.Outcome;
import org.vedette.model.text.Article;
import picocli.CommandLine.Option;

/// Where documents come from and what is known of them from outside.
final class Input {
    /// The kinds of input, when the ending of the file's name does not tell.
    enum Kind {
        text,
        html,
        md,
        json,
        jsonl
    }

    @Option(
            names = "--input",
            paramLabel = "KIND",
            description = "${COMPLETION-CANDIDATES}: read everything as this kind, whatever its name ends in.")
    private @Nullable Kind kind;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it, for documents that do not say.")
    private @Nullable String outlet;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day of publication, for documents that do not say; \"on Monday\" is reckoned from it.")
    private @Nullable LocalDate published;

    Iterator<Outcome<Article>> open(List<String> paths, Console console) {
        if (paths.isEmpty()) {
            throw Complaint.usage(
                    "nothing to read",
                    "give a file or a folder, or - for standard input; vedette read --help has examples");
        }
        try {
            Iterator<Outcome<Article>> articles = Collector.all(paths, console.in(), kind == null ? "" : kind.name());
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return articles.hasNext();
                }

                @Override
                public Outcome<Article> next() {
                    return filled(articles.next());
                }
            };
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    /// Whether there may be many documents, so that a person would like to see how far it is.
    boolean isLong(List<String> paths) {
        return paths.size() > 1
                || kind == Kind.jsonl
                || paths.stream().anyMatch(path -> path.endsWith(".jsonl") || Files.isDirectory(Path.of(path)));
    }

    private Outcome<Article> filled(Outcome<Article> outcome) {
        return switch (outcome) {
            case Outcome.SetAside<Article> aside -> aside;
            case Outcome.Done<Article>(var id, var article) -> new Outcome.Done<>(id, filled(article));
        };
    }

    private Article filled(Article article) {
        return new Article(
                article.id(),
                article.text(),
                article.title(),
                article.published() == null ? published : article.published(),
                article.known(),
                article.outlet() == null ? outlet : article.outlet(),
                article.url());
    }
}
