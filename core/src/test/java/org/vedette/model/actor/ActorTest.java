package org.vedette.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActorTest {
    @Test
    void theFirstSectorBeyondStatesIsTheKind() {
        assertThat(new Actor(null, null, List.of(Sector.MIL, Sector.NGO, Sector.IGO), "x").countryOrKind())
                .isEqualTo("NGO");
        assertThat(new Actor(null, "PER", List.of(Sector.IGO), "x").countryOrKind())
                .isEqualTo("PER");
        assertThat(new Actor(null, null, List.of(Sector.MIL), "x").countryOrKind())
                .isNull();
    }
}
