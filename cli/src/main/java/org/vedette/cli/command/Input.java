package org.vedette.cli.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.collect.Articles;
import org.vedette.collect.Collector;
import org.vedette.collect.InputKind;
import org.vedette.model.Outcome;
import org.vedette.model.Tlp;
import org.vedette.model.text.Article;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Where documents come from and what is known of them from outside.
public final class Input {
    @Option(
            names = "--input",
            paramLabel = "KIND",
            converter = Kinds.class,
            completionCandidates = Kinds.class,
            description = "${COMPLETION-CANDIDATES}: read everything as this kind, whatever its name ends in.")
    private @Nullable InputKind kind;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it, for documents that do not say.")
    private @Nullable String outlet;

    @Option(
            names = "--published",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The day of publication, for documents that do not say; \"on Monday\" is reckoned from it.")
    private @Nullable LocalDate published;

    @Option(
            names = "--tlp",
            paramLabel = "MARK",
            converter = Marks.class,
            description =
                    "Who may see it: clear, green, amber, amber+strict or red; a stricter mark of a document's own stays.")
    private Tlp tlp = Tlp.CLEAR;

    /// Reads a mark given on the command line.
    public static final class Marks implements ITypeConverter<Tlp> {
        @Override
        public Tlp convert(String word) {
            return Tlp.of(word)
                    .orElseThrow(() -> new TypeConversionException(
                            "found «" + word + "», wanted clear, green, amber, amber+strict or red"));
        }
    }

    /// The kinds of input by the words for them.
    static final class Kinds implements ITypeConverter<InputKind>, Iterable<String> {
        @Override
        public InputKind convert(String word) {
            return Stream.of(InputKind.values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "found «" + word + "», wanted one of " + String.join(", ", this)));
        }

        @Override
        public Iterator<String> iterator() {
            return Stream.of(InputKind.values()).map(InputKind::word).iterator();
        }
    }

    /// The documents, opened one after the other as they are asked for.
    public Articles open(List<String> paths, Console console) {
        if (paths.isEmpty()) {
            throw Complaint.usage(
                    "nothing to read",
                    "give a file or a folder, or - for standard input; vedette read --help has examples");
        }
        return Collector.all(paths, console.in(), kind == null ? "" : kind.word());
    }

    /// The same documents, with what is known from outside.
    public Iterator<Outcome<Article>> filled(Articles articles) {
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
                article.url(),
                article.tlp().with(tlp));
    }

    /// Whether there may be many documents, so that a person would like to see how far it is.
    public boolean isLong(List<String> paths) {
        return paths.size() > 1 || holdsLines(paths) || Files.isDirectory(Path.of(paths.getFirst()));
    }

    /// How many documents there will be, or -1 where only reading them tells.
    public long count(List<String> paths) {
        if (holdsLines(paths)) {
            return -1;
        }
        long count = 0;
        for (String path : paths) {
            try (var files = Files.walk(Path.of(path))) {
                List<String> names =
                        files.filter(Files::isRegularFile).map(Path::toString).toList();
                if (names.stream().anyMatch(Input::isOfLines)) {
                    return -1;
                }
                count += names.size();
            } catch (UncheckedIOException unread) { // a folder in it cannot be looked into
                return -1;
            } catch (IOException unread) {
                count++; // it will be set aside, which makes one
            }
        }
        return count;
    }

    private boolean holdsLines(List<String> paths) {
        return kind == InputKind.JSON_LINES
                || paths.contains(Collector.STANDARD_INPUT)
                || paths.stream().anyMatch(Input::isOfLines);
    }

    private static boolean isOfLines(String path) {
        return InputKind.ofName(path) == InputKind.JSON_LINES;
    }
}
