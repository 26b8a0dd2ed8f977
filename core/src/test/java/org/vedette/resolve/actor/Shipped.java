package org.vedette.resolve.actor;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;

/// The register that ships, loaded once for all tests, and actors as lines that can be compared.
final class Shipped {
    static final ActorRegister REGISTER = ActorRegister.load();
    static final ActorResolver RESOLVER = new ActorResolver(REGISTER);

    private Shipped() {}

    static String told(String words, LocalDate on) {
        Actor actor = RESOLVER.resolve(words, on).best();
        String sectors = actor.sectors().stream().map(Sector::name).collect(Collectors.joining(" "));
        return line(actor.code(), actor.countryOrKind(), sectors.isEmpty() ? null : sectors);
    }

    static String line(@Nullable String code, @Nullable String country, @Nullable String sectors) {
        return code + " | " + country + " | " + sectors;
    }
}
