package org.vedette.web.api.serve;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sends what was asked for: with a strong ETag, as 304 to those who have it, and with a link to the next page.
public final class Answer {
    private static final int STAMP = 32;

    private Answer() {}

    /// Sends a list.
    ///
    /// @param items each an object of JSON in a line
    /// @param next where the next page begins, or null if there is none
    public static void page(Context context, List<String> items, @Nullable String next) {
        if (next != null) {
            context.header("Link", "<" + link(context, next) + ">; rel=\"next\"");
        }
        String end = next == null ? "null" : "\"" + next.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        json(
                context,
                items.stream().collect(Collectors.joining(",\n", "{\"items\": [\n", "\n], \"next\": " + end + "}\n")));
    }

    private static String link(Context context, String next) {
        Map<String, List<String>> asked = new TreeMap<>(context.queryParamMap());
        asked.put("cursor", List.of(next));
        return context.path()
                + asked.entrySet().stream()
                        .flatMap(each ->
                                each.getValue().stream().map(value -> encoded(each.getKey()) + "=" + encoded(value)))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /// Sends JSON.
    public static void json(Context context, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + stamp(bytes) + (isPacked(context) ? "-gzip" : "") + "\"";
        context.header("ETag", tag);
        context.header("Cache-Control", "private, no-cache");
        context.header("Vary", "Accept-Encoding, Authorization, Cookie");
        if (has(context.header("If-None-Match"), tag)) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.contentType("application/json").result(bytes);
        }
    }

    /// A packed answer is made of other bytes, so it has a tag of its own.
    private static boolean isPacked(Context context) {
        String accepted = context.header("Accept-Encoding");
        return accepted != null && (accepted.contains("gzip") || accepted.contains("br"));
    }

    /// By the weak comparison, as the standard wants it here (RFC 9110, section 13.1.2).
    static boolean has(@Nullable String given, String tag) {
        return given != null
                && Stream.of(given.split(","))
                        .map(String::strip)
                        .map(each -> each.startsWith("W/") ? each.substring(2) : each)
                        .anyMatch(each -> each.equals(tag) || each.equals("*"));
    }

    private static String stamp(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, STAMP);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
