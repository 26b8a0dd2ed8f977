package org.vedette.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;

/// What the command line prints for a phrase.
class ActorAnswerTest {
    @Test
    void tellsActorCountrySectorsAndCandidates() {
        ActorAnswer answer = ActorAnswer.of(Shipped.RESOLVER, "7", "the Finnish prime minister", "2021-05-01");
        assertThat(answer.id()).isEqualTo("7");
        assertThat(answer.actor()).isEqualTo("FIN.MARIN");
        assertThat(answer.name()).isEqualTo("Sanna Marin");
        assertThat(answer.country()).isEqualTo("FIN");
        assertThat(answer.sectors()).containsExactly("GOV");
        assertThat(answer.candidates()).hasSize(1);
        assertThat(answer.note()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2021-05-01", "2021-05", "2021", "2021-05-01T23:59:00Z"})
    void takesDaysMonthsYearsAndInstants(String on) {
        ActorAnswer answer = ActorAnswer.of(Shipped.RESOLVER, "1", "the Finnish prime minister", on);
        assertThat(answer.actor()).isEqualTo("FIN.MARIN");
        assertThat(answer.note()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"today, today", "31.12.2020, 31.12.2020", "2021-02-30, 2021-02-30"})
    void notesADayThatIsNoneAndAnswersAllTheSame(String on, String quoted) {
        ActorAnswer answer = ActorAnswer.of(Shipped.RESOLVER, "1", "Norway", on);
        assertThat(answer.actor()).isEqualTo("NOR");
        assertThat(answer.note()).contains("«" + quoted + "»");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the United Nations       | UNO
            the European Union       | EUR
            the African Union        | IGO
            Finland                  | FIN
            bakers                   |
            """)
    void givesAKindForTheCountryOfThoseBeyondStates(String words, @Nullable String country) {
        assertThat(ActorAnswer.of(Shipped.RESOLVER, "1", words, null).country()).isEqualTo(country);
    }

    @Test
    void theFirstSectorBeyondStatesIsTheKind() {
        assertThat(new Actor(null, null, List.of(Sector.MIL, Sector.NGO, Sector.IGO), "x").countryOrKind())
                .isEqualTo("NGO");
        assertThat(new Actor(null, "PER", List.of(Sector.IGO), "x").countryOrKind())
                .isEqualTo("PER");
    }
}
