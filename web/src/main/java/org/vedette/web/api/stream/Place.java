package org.vedette.web.api.stream;

import io.javalin.http.BadRequestResponse;

/// Up to where a listener has heard: the identifier of every message, handed back as Last-Event-ID.
///
/// @param claim the number of the last claim
/// @param warned the number of the last warning
record Place(long claim, long warned) {
    /// @throws BadRequestResponse if it is none
    static Place of(String word) {
        if (!word.matches("[0-9]{1,18}(\\.[0-9]{1,9})?")) {
            throw new BadRequestResponse("Last-Event-ID: found another word than a message of this stream carried");
        }
        String[] parts = word.split("\\.");
        return new Place(Long.parseLong(parts[0]), parts.length == 1 ? 0 : Long.parseLong(parts[1]));
    }

    String word() {
        return claim + "." + warned;
    }
}
