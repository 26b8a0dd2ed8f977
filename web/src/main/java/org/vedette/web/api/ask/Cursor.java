package org.vedette.web.api.ask;

import io.javalin.http.BadRequestResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.store.Mark;
import org.vedette.web.api.table.Param;

/// Which page of a list: a word that callers hand back and need not read.
///
/// @param most how many items
/// @param parts of the place behind which the page begins; empty for the first page
public record Cursor(int most, List<String> parts) {
    private static final int USUAL = 100;
    private static final int MOST = 1_000;
    private static final String BETWEEN = "\u001F";

    public Cursor {
        parts = List.copyOf(parts);
    }

    /// For the table of routes.
    public static List<Param> params() {
        return List.of(
                Param.number("limit", Param.Kind.INTEGER, "At most so many items: 1 to 1000, usually 100."),
                Param.text("cursor", "Where the page begins: `next` of the page before."));
    }

    /// Which page a request asks for.
    ///
    /// @param width how many parts a place has
    public static Cursor of(Values values, int width) {
        int most = values.whole("limit", USUAL, 1, MOST);
        String word = values.text("cursor");
        return new Cursor(most, word == null ? List.of() : parts(word, width));
    }

    private static List<String> parts(String word, int width) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(word), StandardCharsets.UTF_8);
            List<String> parts = List.of(plain.split(BETWEEN, -1));
            if (parts.size() == width) {
                return parts;
            }
        } catch (IllegalArgumentException unreadable) {
            throw refused(word);
        }
        throw refused(word);
    }

    private static BadRequestResponse refused(String word) {
        return Refused.found("cursor", word, "what `next` of the page before said");
    }

    /// A place as a word.
    public static String word(String... parts) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, parts).getBytes(StandardCharsets.UTF_8));
    }

    /// The place as one of claims, or null for the first page.
    public @Nullable Mark mark() {
        if (parts.isEmpty()) {
            return null;
        }
        try {
            return Mark.of(parts.getFirst());
        } catch (IllegalArgumentException unreadable) {
            throw refused(parts.getFirst());
        }
    }

    /// A whole number of the place.
    public long number(int part) {
        String word = parts.get(part);
        if (!word.matches("[0-9]{1,18}")) {
            throw refused(word);
        }
        return Long.parseLong(word);
    }
}
