package org.vedette.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vedette.model.actor.Actor;
import org.vedette.model.actor.Sector;

/// People and what they were on a day.
class PersonTest {
    private final ActorRegister register = new SmallRegister()
            .with("organisations", "UN;United Nations;IGO;;UNO;United Nations;")
            .with("leaders", "NOR.LIE;NOR;head-of-government;Prime Minister;2005;2009-06;Kari Lie;Lie;GOV")
            .with("persons", "NOR.LIE;UN;organisation-head;High Commissioner;2012-03;2014;Kari Lie;;IGO")
            .with("persons", "NOR.LIE;NOR;minister;Fish Minister;2006;2007;Kari Lie;;GOV|AGR")
            .with("persons", "NOR.LIE;NOR;former-leader;former Prime Minister;2009;;Kari Lie;;ELI")
            .with("persons", "CHL.VEGA;CHL;armed-group-leader;Rebel Leader;1990;1995;Luis Vega;;REB")
            .read();

    private Actor on(String code, int year) {
        Actor actor = register.actor(code, LocalDate.of(year, 3, 15));
        if (actor == null) {
            throw new AssertionError("no " + code);
        }
        return actor;
    }

    @Test
    void theWeightiestOfficeComesFirst() {
        assertThat(on("NOR.LIE", 2006).sectors()).containsExactly(Sector.GOV, Sector.AGR);
        assertThat(on("NOR.LIE", 2006).country()).isEqualTo("NOR");
    }

    @Test
    void outOfPublicOfficeSheIsOfTheElites() {
        assertThat(on("NOR.LIE", 2004).sectors()).containsExactly(Sector.ELI);
        assertThat(on("NOR.LIE", 2010).sectors()).containsExactly(Sector.ELI);
        assertThat(on("NOR.LIE", 2020).country()).isEqualTo("NOR");
    }

    @Test
    void aRebelStaysARebel() {
        assertThat(on("CHL.VEGA", 2001).sectors()).containsExactly(Sector.REB);
    }

    @Test
    void whoServesAnOrganisationIsOfItsKindAndOfNoState() {
        assertThat(on("NOR.LIE", 2013).sectors()).containsExactly(Sector.UNO, Sector.IGO);
        assertThat(on("NOR.LIE", 2013).country()).isNull();
    }

    @Test
    void termsAreInOrder() {
        Person person = register.person("NOR.LIE");
        assertThat(person).isNotNull();
        assertThat(List.of(person).getFirst().nation()).isEqualTo("NOR");
        assertThat(register.withSurname("lie")).containsExactly("NOR.LIE");
        assertThat(register.offices().on("NOR", LocalDate.of(2006, 5, 1))).hasSize(2);
        assertThat(register.offices().ever("UN")).hasSize(1);
        assertThat(register.offices().on("NOR", LocalDate.of(2015, 5, 1))).isEmpty();
    }
}
