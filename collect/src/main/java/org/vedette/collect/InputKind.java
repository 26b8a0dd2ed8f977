package org.vedette.collect;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How an input is written.
public enum InputKind {
    TEXT("text", ".txt", ".text"),
    HTML("html", ".html", ".htm", ".xhtml"),
    MARKDOWN("md", ".md", ".markdown"),
    JSON("json", ".json"),
    JSON_LINES("jsonl", ".jsonl", ".ndjson"),
    WARC("warc", ".warc", ".warc.gz"),
    WACZ("wacz", ".wacz"),
    MAIL("mail", ".eml", ".mbox", ".mbx");

    private final String word;
    private final List<String> endings;

    InputKind(String word, String... endings) {
        this.word = word;
        this.endings = List.of(endings);
    }

    /// The word by which a user names the kind.
    public String word() {
        return word;
    }

    /// The kind that the ending of a file's name tells, whatever its case, or null.
    public static @Nullable InputKind ofName(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (InputKind kind : values()) {
            if (kind.endings.stream().anyMatch(small::endsWith)) {
                return kind;
            }
        }
        return null;
    }

    /// The kind that a user's word names.
    ///
    /// @throws IllegalArgumentException naming the words there are
    public static InputKind ofWord(String word) {
        for (InputKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        List<String> words = List.of(values()).stream().map(InputKind::word).toList();
        throw new IllegalArgumentException("no such kind of input: «" + word + "»; wanted one of " + words);
    }

    static String endings() {
        return String.join(
                ", ",
                List.of(values()).stream()
                        .flatMap(kind -> kind.endings.stream())
                        .toList());
    }
}
