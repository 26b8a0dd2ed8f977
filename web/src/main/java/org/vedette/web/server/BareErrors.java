package org.vedette.web.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// What is answered when a request is so broken that no route sees it: its number and its name, and nothing of the
/// request or of the program.
final class BareErrors extends ErrorHandler {
    private static final String KIND = "application/problem+json";

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, KIND);
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.write(true, words(code), callback);
    }

    private static ByteBuffer words(int code) {
        String json = String.format(
                Locale.ROOT,
                "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"The request cannot be read.\"}",
                HttpStatus.getMessage(code),
                code);
        return ByteBuffer.wrap(json.getBytes(StandardCharsets.UTF_8));
    }
}
