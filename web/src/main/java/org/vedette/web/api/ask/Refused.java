package org.vedette.web.api.ask;

import io.javalin.http.BadRequestResponse;

/// How what cannot be read is refused: what was found, and what was wanted.
final class Refused {
    private static final int LONGEST = 80;

    private Refused() {}

    static BadRequestResponse found(String param, String value, String wanted) {
        String shown = value.length() > LONGEST ? value.substring(0, LONGEST) + " ..." : value;
        return new BadRequestResponse(param + ": found «" + shown + "», wanted " + wanted);
    }
}
