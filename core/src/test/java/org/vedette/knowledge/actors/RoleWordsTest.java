package org.vedette.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.vedette.knowledge.actors.RoleWord.Belonging;
import org.vedette.knowledge.names.PhraseIndex;
import org.vedette.knowledge.names.Words;
import org.vedette.model.actor.Sector;
import org.vedette.model.text.Span;

/// Words for roles, as the tables make them.
class RoleWordsTest {
    private static RoleWord role(ActorRegister register, String phrase) {
        Words words = register.words(phrase, new Span(0, phrase.length()));
        PhraseIndex.@Nullable Match<RoleWord> match = register.roles().longest(words, 0);
        if (match == null || match.to() != words.size()) {
            throw new AssertionError("no role «" + phrase + "»");
        }
        return match.values().getFirst();
    }

    @Test
    void everyRoleHasItsPlural() {
        ActorRegister register = new SmallRegister()
                .with("roles", "deputy;LEG;person;")
                .with("roles", "policeman;COP;person;")
                .with("roles", "secretary of state;GOV;person;")
                .with("roles", "coach;CVL;person;")
                .read();
        for (String plural : List.of("prime ministers", "deputies", "policemen", "secretaries of state", "coaches")) {
            assertThat(role(register, plural).plural()).as(plural).isTrue();
        }
        assertThat(role(register, "deputy").plural()).isFalse();
        assertThat(role(register, "deputies").sectors()).containsExactly(Sector.LEG);
    }

    @Test
    void pluralsWithARowOfTheirOwnLeanLikeTheirSingulars() {
        ActorRegister register = new SmallRegister()
                .with("roles", "officials;GOV;group;")
                .with("offices", "official;;;member")
                .read();
        assertThat(role(register, "officials").belonging()).isEqualTo(Belonging.MEMBER);
        assertThat(role(register, "officials").sectors()).containsExactly(Sector.GOV);
    }

    @Test
    void wordsForAPeopleOrRegionTellItsState() {
        ActorRegister register = new SmallRegister()
                .with("roles", "sami;REL;group;")
                .with("peoples", "NOR;Finnmark;Finnmarkers|Sami;")
                .read();
        assertThat(role(register, "Finnmark").home()).isEqualTo("NOR");
        assertThat(role(register, "Finnmark").sectors()).isEmpty();
        assertThat(role(register, "Finnmarkers").sectors()).containsExactly(Sector.CVL);
        assertThat(role(register, "Sami").sectors()).as("roles.tsv decides").containsExactly(Sector.REL);
        assertThat(role(register, "Sami").home()).isEqualTo("NOR");
    }

    @Test
    void aPhraseThatIsNewBorrowsItsSectors() {
        ActorRegister register = new SmallRegister()
                .with("offices", "acting prime minister;head-of-government;;alone")
                .with("offices", "prime minister of the interior;;;alone")
                .with("offices", "head;;;leads")
                .read();
        assertThat(role(register, "acting prime minister").sectors()).containsExactly(Sector.GOV);
        assertThat(role(register, "prime minister of the interior").sectors()).containsExactly(Sector.GOV);
        assertThat(role(register, "head").sectors()).isEmpty();
        assertThat(role(register, "head").belonging()).isEqualTo(Belonging.LEADS);
    }

    @Test
    void titlesOfOfficesAreRoles() {
        ActorRegister register = new SmallRegister()
                .with("persons", "NOR.LIE;NOR;minister;Reindeer Minister;2020;2024;Kari Lie;;GOV")
                .with("persons", "CHL.ROJAS;CHL;minister;Prime Minister;2020;2024;Ana Rojas;;GOV")
                .with("bodies", "NOR.PST;Police Security Service;NOR;SPY;PST")
                .with("persons", "NOR.DAHL;NOR;spy-chief;PST Director;2020;2024;Ola Dahl;;SPY")
                .read();
        assertThat(role(register, "reindeer minister").home()).isEqualTo("NOR");
        assertThat(role(register, "prime minister").home()).isNull();
        assertThat(register.offices().ever("NOR.PST")).hasSize(1);
        Words words = register.words("PST Director", new Span(0, 12));
        assertThat(register.roles().longest(words, 0)).isNull();
    }

    @Test
    void anOfficeThatOneAloneHasIsAtHomeThere() {
        ActorRegister register = new SmallRegister()
                .with("roles", "king;GOV;person;")
                .with("offices", "king;head-of-state;King;alone")
                .with("leaders", "NOR.HARALD;NOR;head-of-state;King;1991-01-17;;Harald V;King Harald;GOV")
                .read();
        assertThat(role(register, "king").home()).isEqualTo("NOR");
    }

    @Test
    void organsKnowTheirBodies() {
        ActorRegister register = new SmallRegister()
                .with("roles", "spy agency;SPY;group;")
                .with("organs", "spy agency;PST|E;SPY")
                .read();
        assertThat(role(register, "spy agency").organs()).containsExactly("PST", "E");
        assertThat(role(register, "spy agency").soleOrgan()).isEqualTo(Sector.SPY);
    }
}
