package org.vedette.collect;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import org.vedette.collect.archive.MailArticles;
import org.vedette.collect.archive.WaczArticles;
import org.vedette.collect.archive.WarcArticles;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// Opens one file after the other and hands its articles on, when they are to be let in.
final class FileSource implements Source {
    private final FileWalk walk;
    private final InputStream standardInput;
    private final Intake intake;
    private final Admission admission;
    private @Nullable Source open;

    FileSource(FileWalk walk, InputStream standardInput, Intake intake) {
        this.walk = walk;
        this.standardInput = standardInput;
        this.intake = intake;
        this.admission = new Admission(intake.englishOnly());
    }

    @Override
    public @Nullable Outcome<Article> next() {
        while (true) {
            Source current = open;
            Outcome<Article> found = current == null ? null : current.next();
            if (found != null) {
                return admission.of(found);
            }
            close();
            FileWalk.Stop stop = walk.next();
            if (stop == null) {
                return null;
            }
            open = opened(stop);
        }
    }

    private Source opened(FileWalk.Stop stop) {
        return switch (stop) {
            case FileWalk.DeadEnd(var name, var why) ->
                Source.of(new Outcome.SetAside<>(name, Trouble.FILE_NOT_READABLE, name + ": " + why));
            case FileWalk.StandardInput(var name) ->
                read(name, new LentStream(standardInput), intake.kind() == null ? InputKind.TEXT : intake.kind());
            case FileWalk.AFile file -> opened(file);
        };
    }

    private Source opened(FileWalk.AFile file) {
        InputKind kind = intake.kind() == null ? InputKind.ofName(file.name()) : intake.kind();
        if (!Files.exists(file.path()) || kind != null) {
            try {
                return kind == InputKind.WACZ
                        ? Source.of(WaczArticles.open(file.path(), file.name(), intake.largestFile()))
                        : read(file.name(), Files.newInputStream(file.path()), kind == null ? InputKind.TEXT : kind);
            } catch (IOException unread) {
                return Source.of(Unread.file(file.name(), unread));
            }
        }
        String detail = file.name() + ": found a name that tells no kind of file, wanted one of " + InputKind.endings()
                + ", or a kind for all files";
        return Source.of(new Outcome.SetAside<>(file.name(), Trouble.FORMAT_UNKNOWN, detail));
    }

    private Source read(String name, InputStream stream, InputKind kind) {
        return switch (kind) {
            case JSON_LINES -> new LineSource(stream, name, intake.longestLine());
            case WARC -> Source.of(new WarcArticles(stream, name, intake.largestFile()));
            case MAIL -> Source.of(new MailArticles(stream, name, intake.largestFile()));
            case WACZ ->
                Source.of(new Outcome.SetAside<>(
                        name,
                        Trouble.FORMAT_UNKNOWN,
                        name + ": found a WACZ archive in a stream, wanted a file by name"));
            case TEXT, HTML, MARKDOWN, JSON -> new WholeFile(stream, name, kind, intake.largestFile());
        };
    }

    /// Standard input is the caller's to close.
    private static final class LentStream extends FilterInputStream {
        LentStream(InputStream lent) {
            super(lent);
        }

        @Override
        public void close() {
            in = InputStream.nullInputStream();
        }
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
