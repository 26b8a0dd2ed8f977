package org.vedette.web.api.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.vedette.store.json.JsonText;

/// What a program is told when something goes wrong: application/problem+json (RFC 9457).
public final class Problem {
    private static final int SERVER = 500;
    private static final int MISSING = 404;
    private static final int LONGEST = 500;
    /// Names of classes and traces of calls are for us alone.
    private static final Pattern INTERNALS = Pattern.compile(
            "\\b(?:java|javax|jakarta|org|com|io|kotlin)\\.[a-z]\\w*\\.|Exception\\b|\\bat [\\w.$]+\\(");

    private Problem() {}

    /// Whether a program asks, and no person with a browser.
    public static boolean isFor(Context context) {
        String path = context.path();
        return path.equals("/api")
                || path.startsWith("/api/")
                || path.equals("/metrics")
                || path.equals("/health")
                || path.equals("/ready");
    }

    /// Tells of a problem; the status stands in the answer already.
    ///
    /// @param words for a person
    public static void send(Context context, int status, String words) {
        String line = JsonText.line(json -> {
            json.text("type", "about:blank");
            json.text("title", title(status));
            json.whole("status", (long) status);
            json.text("detail", detail(status, words));
            json.text("instance", context.path());
        });
        context.header("Cache-Control", "no-store");
        context.removeHeader("ETag");
        context.contentType("application/problem+json").result(line.getBytes(StandardCharsets.UTF_8));
    }

    private static String title(int status) {
        HttpStatus known = HttpStatus.forStatus(status);
        return known == HttpStatus.UNKNOWN ? "Problem" : known.getMessage();
    }

    static String detail(int status, String words) {
        if (INTERNALS.matcher(words).find()) {
            return status >= SERVER ? "A mistake of our own." : "This cannot be answered as it was asked.";
        }
        if (status == MISSING && words.equals("There is no such page.")) {
            return "There is no such route; /api/v1/openapi.json lists what there is.";
        }
        return words.length() > LONGEST ? words.substring(0, LONGEST) + " ..." : words;
    }
}
