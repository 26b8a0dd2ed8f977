package org.vedette.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;
import org.vedette.resolve.actor.Resolution;

class ActorCardTest {
    private final ActorCard card = new ActorCard(ActorRegister.load(), 80, new Paint(false));

    @Test
    void whoElseItMayBeIsShown() {
        var one = new Actor(null, "NOR", List.of(Sector.MIL), "the general");
        var other = new Actor(null, null, List.of(), "General\u001B Motors");
        var resolution = new Resolution(one, List.of(one, other), "role «general»");
        assertThat(card.of("the general", LocalDate.of(2020, 2, 29), resolution))
                .isEqualTo("""
                «the general» on 2020-02-29

                the general
                   code      none: the register does not list it
                   country   NOR, Norway
                   sectors   MIL
                   because   role «general»

                It may also be:

                General\uFFFD Motors
                   code      none: the register does not list it""");
    }
}
