package org.vedette.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;

/// The register that ships.
class ActorRegisterTest {
    private static final ActorRegister REGISTER = ActorRegister.load();

    @Test
    void knowsTheStatesOfTheWorld() {
        assertThat(REGISTER.states().size()).isGreaterThan(200);
        assertThat(REGISTER.state("FIN")).isEqualTo(new State("FIN", "Finland", "state", "europe"));
        assertThat(REGISTER.state("ZZZ")).isNull();
        assertThat(REGISTER.asOf()).isAfter(LocalDate.of(2026, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Finland       | FIN
            Finnish       | FIN
            Helsinki      | FIN
            FINLAND       | FIN
            Finland today |
            Nokia         |
            ''            |
            """)
    void tellsTheStateThatWordsName(String words, @Nullable String iso3) {
        assertThat(REGISTER.stateNamed(words)).isEqualTo(iso3);
    }

    @ParameterizedTest
    @CsvSource({
        "FIN, 2020-01-01, FIN, ''",
        "KOR.NIS, 2020-01-01, KOR, SPY",
        "UN.WFP, 2020-01-01, , UNO",
        "DEU.SCHOLZ, 2020-01-01, DEU, GOV",
        "DEU.SCHOLZ, 2022-06-01, DEU, GOV",
        "DEU.SCHOLZ, 2026-01-01, DEU, ELI",
        "PRT.GUTERRES, 2020-01-01, , UNO",
        "PRT.GUTERRES, 2003-06-01, PRT, ELI",
        "PRT.GUTERRES, 2000-01-01, PRT, GOV",
    })
    void knowsAnActorAsOfADay(String code, LocalDate on, @Nullable String country, String sectors) {
        Actor actor = Objects.requireNonNull(REGISTER.actor(code, on));
        assertThat(actor.country()).isEqualTo(country);
        assertThat(String.join(" ", actor.sectors().stream().map(Sector::name).toList()))
                .isEqualTo(sectors);
    }

    @Test
    void knowsNobodyByAnUnknownCode() {
        assertThat(REGISTER.actor("FIN.SANTA", LocalDate.of(2020, 1, 1))).isNull();
        assertThat(REGISTER.withSurname("nobodyofthatname")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DEU, 2020-01-01, head-of-government",
        "FRA, 2020-01-01, head-of-state",
        "TUR, 2010-01-01, head-of-government",
        "TUR, 2020-01-01, head-of-state",
        "JOR, 2020-01-01, head-of-state"
    })
    void knowsWhichOfficeLeads(String iso3, LocalDate on, String office) {
        assertThat(REGISTER.offices().leading(iso3, on)).isEqualTo(office);
    }

    @Test
    void everyCodeServedAndEveryBodyIsItsStates() {
        assertThat(REGISTER.bodies("KOR")).isNotEmpty().allMatch(body -> "KOR".equals(body.country()));
        assertThat(REGISTER.offices().on("FIN", LocalDate.of(2021, 5, 1)))
                .anyMatch(term -> term.tenure().actor().equals("FIN.MARIN"));
        assertThat(REGISTER.offices().ever("FIN").size()).isGreaterThan(3);
    }
}
