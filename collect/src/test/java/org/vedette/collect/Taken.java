package org.vedette.collect;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// Collects in tests.
final class Taken {
    private Taken() {}

    static List<Outcome<Article>> files(Path... paths) {
        return files(Intake.USUAL, paths);
    }

    static List<Outcome<Article>> files(Intake intake, Path... paths) {
        List<String> names = new ArrayList<>();
        for (Path path : paths) {
            names.add(path.toString());
        }
        return all(names, InputStream.nullInputStream(), intake);
    }

    static List<Outcome<Article>> lines(String lines) {
        return bytes(lines.getBytes(StandardCharsets.UTF_8), InputKind.JSON_LINES);
    }

    static List<Outcome<Article>> bytes(byte[] standardInput, InputKind kind) {
        return all(List.of("-"), new ByteArrayInputStream(standardInput), Intake.USUAL.withKind(kind));
    }

    static List<Outcome<Article>> all(List<String> names, InputStream standardInput, Intake intake) {
        List<Outcome<Article>> all = new ArrayList<>();
        try (Articles articles = Collector.all(names, standardInput, intake)) {
            articles.forEachRemaining(all::add);
        }
        return all;
    }

    static Article article(Outcome<Article> outcome) {
        return switch (outcome) {
            case Outcome.Done<Article>(var id, var article) -> article;
            case Outcome.SetAside<Article> aside -> throw new AssertionError(aside.toString());
        };
    }

    static Trouble trouble(Outcome<Article> outcome) {
        return aside(outcome).trouble();
    }

    static Outcome.SetAside<Article> aside(Outcome<Article> outcome) {
        return switch (outcome) {
            case Outcome.Done<Article> done -> throw new AssertionError(done.toString());
            case Outcome.SetAside<Article> aside -> aside;
        };
    }
}
