package org.vedette.collect;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.vedette.model.Outcome;
import org.vedette.model.Trouble;
import org.vedette.model.text.Article;

/// Says in a few words why a file could not be read.
final class Unread {
    private Unread() {}

    static Outcome<Article> file(String name, IOException why) {
        return new Outcome.SetAside<>(name, Trouble.FILE_NOT_READABLE, name + ": " + reason(why));
    }

    static String reason(IOException why) {
        if (why instanceof NoSuchFileException || why instanceof FileNotFoundException) {
            return "found no such file";
        }
        if (why instanceof AccessDeniedException) {
            return "found no right to read it";
        }
        String message = why.getMessage();
        return message == null ? why.getClass().getSimpleName() : message;
    }
}
