package org.vedette.knowledge.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.FaultyFileException;

/// What a person who edits the tables is told.
class ActorFaultsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            states    ! NO;Norway;state;europe;Norge;;;;                              ! states.tsv:5:1: found «NO», wanted three capitals of ISO 3166-1
            states    ! PER;Peru;state;america;Peru;;;;                               ! states.tsv:5:16: found «america», wanted one of
            states    ! PER;Peru;state;americas;Peru|Oslo;;;;                         ! states.tsv:5:30: found «Oslo», which stands for NOR in states.tsv:3, wanted one state a word
            states    ! NOR;Norge;state;europe;Norge;;;;                              ! states.tsv:5:1: found NOR again, for Norway, wanted each code once
            bodies    ! NOR.PST;Police Security Service;NOR;SPI;PST                   ! bodies.tsv:3:37: found sector «SPI», wanted one of
            bodies    ! NOR.PST;Police Security Service;NRW;SPY;PST                   ! bodies.tsv:3:33: found country «NRW», wanted a code of states.tsv, or nothing
            bodies    ! NOR.PST;Police Security Service;NOR;SPY                       ! bodies.tsv:3:1: found 4 columns, wanted 5 columns
            bodies    ! nor-pst;Police Security Service;NOR;SPY;PST                   ! bodies.tsv:3:1: found «nor-pst», wanted capitals, a point, capitals
            groups    ! CHL.MIR;Movement;CHL;REB;MIR;1987;1965                        ! groups.tsv:3:35: found 1965-12-31, before 1987-01-01, wanted an end after the beginning
            persons   ! NOR.STORE;NOR;head-of-government;Prime Minister;2021-10-14;2021-10-01;Jonas Gahr Støre;;GOV ! persons.tsv:3:60: found 2021-10-01, before 2021-10-14, wanted an end after the beginning
            persons   ! NOR.STORE;NOR;head-of-government;Prime Minister;2021-14-10;;Jonas Gahr Støre;;GOV ! persons.tsv:3:49: found «2021-14-10», wanted a day
            persons   ! NOR.STORE;NOW;head-of-government;Prime Minister;;;Jonas Gahr Støre;;GOV ! persons.tsv:3:11: found «NOW», wanted a code of states.tsv or organisations.tsv
            persons   ! NOR.STORE;NOR;head-of-government;;;;Jonas Gahr Støre;;GOV      ! persons.tsv:3:34: found nothing, wanted title
            roles     ! prime minister;MIL;person;                                    ! roles.tsv:4:1: found «prime minister» again, then [GOV], wanted each phrase once
            roles     ! admiral;MIL;someone;                                          ! roles.tsv:4:13: found «someone», wanted one of [person, group]
            peoples   ! NRW;Finnmark;;                                                ! peoples.tsv:3:1: found «NRW», wanted a code of states.tsv, or nothing
            leading   ! NRW;;;                                                        ! leading.tsv:3:1: found «NRW», wanted a code of states.tsv
            """)
    void saysWhereAndWhat(String file, String row, String fault) {
        assertThatThrownBy(() -> new SmallRegister().with(file, row).read())
                .isInstanceOf(FaultyFileException.class)
                .hasMessageStartingWith("1 fault\n")
                .hasMessageContaining(fault);
    }

    @Test
    void tellsAllFaultsAtOnce() {
        var register = new SmallRegister()
                .with("bodies", "NOR.PST;Police Security Service;NOR;SPI;PST")
                .with("roles", "admiral;MIL;someone;")
                .with("persons", "NOR.STORE;NOR;prime;Prime Minister;;;Jonas Gahr Støre;;GOV")
                .with("persons", "NOR.STORE;NOR;prime;Prime Minister;;;Jonas Store;;GOV");
        assertThatThrownBy(register::read)
                .isInstanceOf(FaultyFileException.class)
                .hasMessageStartingWith("3 faults\n")
                .hasMessageContaining("«Jonas Store» for NOR.STORE, who is Jonas Gahr Støre");
    }

    @Test
    void aCodeMayHaveSeveralPeriodsUnderOneName() {
        ActorRegister register = new SmallRegister()
                .with("groups", "CHL.MIR;Movement;CHL;REB;MIR;1965;1987")
                .with("groups", "CHL.MIR;Movement;CHL;PTY;;1988;")
                .read();
        Collective group = Objects.requireNonNull(register.collective("CHL.MIR"));
        assertThat(group.sectors(LocalDate.of(1970, 1, 1))).hasToString("[REB]");
        assertThat(group.sectors(LocalDate.of(1990, 1, 1))).hasToString("[PTY]");
        assertThatThrownBy(() -> new SmallRegister()
                        .with("groups", "CHL.MIR;Movement;CHL;REB;MIR;1965;1987")
                        .with("groups", "CHL.MIR;Party;CHL;PTY;;1988;")
                        .read())
                .hasMessageContaining("groups.tsv:4:1: found CHL.MIR again, for Movement, wanted one name a code");
    }

    @Test
    void theEditionChangesWithTheFiles() {
        String edition = new SmallRegister().read().edition();
        assertThat(new SmallRegister().read().edition()).isEqualTo(edition).hasSize(12);
        assertThat(new SmallRegister()
                        .with("roles", "admiral;MIL;person;")
                        .read()
                        .edition())
                .isNotEqualTo(edition);
    }
}
