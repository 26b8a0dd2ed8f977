package org.vedette.cli.eval;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.console.Complaint;
import org.vedette.cli.console.Console;
import org.vedette.cli.console.Output;
import org.vedette.code.PairCoder;
import org.vedette.collect.language.Language;
import org.vedette.model.Outcome;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.CodedText;
import org.vedette.model.text.Article;
import org.vedette.model.text.ReadText;
import org.vedette.model.text.Span;
import org.vedette.pipeline.EnglishReader;
import org.vedette.pipeline.InOrder;
import org.vedette.training.gold.Build;

/// This very build, asked without a detour over files: it answers as `read`, `label`, `actors resolve` and `merge` do.
final class ThisBuild implements Build {
    private final EnglishReader reader;
    private final int threads;
    private final Console console;
    private final Runs runs;

    /// @param reader with all that it finds kept
    ThisBuild(EnglishReader reader, int threads, Console console, Runs runs) {
        this.reader = reader;
        this.threads = threads;
        this.console = console;
        this.runs = runs;
    }

    @Override
    public List<CodedText> read(List<Article> articles) {
        var read = new ArrayList<CodedText>();
        new InOrder(threads).run(articles.iterator(), this::read, read::add);
        return read;
    }

    private CodedText read(Article article) {
        if (Language.otherThanEnglish(article.text()) != null) {
            return nothing(article);
        }
        return switch (reader.apply(article)) {
            case Outcome.Done<CodedText>(var id, var coded) -> coded;
            case Outcome.SetAside<CodedText> aside -> nothing(article);
        };
    }

    private static CodedText nothing(Article article) {
        return new CodedText(new ReadText(article, List.of()), "", List.of(), List.of());
    }

    @Override
    public PairCoder.Label label(String text, Span source, @Nullable Span target) {
        return reader.label(text, source, target);
    }

    @Override
    public Actor actor(String words, @Nullable LocalDate on) {
        return reader.knowledge().actors().resolve(words, on).best();
    }

    @Override
    public @Nullable List<String> merged(List<String> lines) {
        try {
            Path file = Files.createTempFile("vedette-eval", ".jsonl");
            try {
                Files.write(file, lines, StandardCharsets.UTF_8);
                return merged(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Null when this build knows no `merge`: then the command line is wrong usage.
    private @Nullable List<String> merged(Path file) {
        var out = new ByteArrayOutputStream();
        var quiet = new Console(
                InputStream.nullInputStream(),
                new Output(out),
                new Output(new ByteArrayOutputStream()),
                Console.USUAL_WIDTH,
                false,
                false,
                false,
                console.home());
        int exit = runs.run(quiet, "merge", "--input", file.toString());
        return exit == Complaint.WRONG_USAGE
                ? null
                : out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
