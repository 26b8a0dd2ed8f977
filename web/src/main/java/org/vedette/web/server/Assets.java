package org.vedette.web.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The style, scripts and pictures that ship with the pages. A link names the content, so that a browser may keep it
/// for good.
public final class Assets implements Routes {
    private static final Map<String, String> KINDS = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "desk.css", "text/css; charset=utf-8",
            "desk.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml")));
    private static final int STAMP = 12;

    private final Map<String, byte[]> contents = new TreeMap<>();
    private final Map<String, String> stamps = new TreeMap<>();

    public Assets() {
        KINDS.keySet().forEach(name -> {
            byte[] content = read(name);
            contents.put(name, content);
            stamps.put(name, stamp(content));
        });
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream("/org/vedette/web/assets/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String stamp(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, STAMP);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The link to a file.
    public String link(String name) {
        return "/assets/" + name + "?v=" + Objects.requireNonNull(stamps.get(name), name);
    }

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/assets/{name}", this::send);
    }

    private void send(Context context) {
        String name = context.pathParam("name");
        byte[] content = contents.get(name);
        String kind = KINDS.get(name);
        if (content == null || kind == null) {
            throw new NotFoundResponse("There is no such file.");
        }
        boolean exact = Objects.equals(context.queryParam("v"), stamps.get(name));
        context.header("Cache-Control", exact ? "public, max-age=31536000, immutable" : "no-cache");
        context.contentType(kind).result(content);
    }
}
