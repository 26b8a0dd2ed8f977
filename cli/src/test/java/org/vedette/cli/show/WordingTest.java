package org.vedette.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.cli.sample.Sample;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Modifier;
import org.vedette.model.claim.Quantity;
import org.vedette.model.claim.Voice;
import org.vedette.model.claim.When;
import org.vedette.model.text.Span;

class WordingTest {
    private static final Span SPAN = new Span(0, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "2024-10-08 | 2024-10-08 | 2024-10-08",
                "2024-10-08 | 2024-10-13 | 2024-10-08 to 2024-10-13",
                "2024-10-08 | -          | since 2024-10-08",
                "-          | 2024-10-13 | by 2024-10-13",
                "-          | -          | no day: the article does not say when it was published"
            })
    void daysReadAsAPersonSaysThem(@Nullable LocalDate first, @Nullable LocalDate last, String words) {
        assertThat(Wording.days(new When.Told(SPAN, first, last))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "12000   | 12000 | EXACT    | troops | -     | 12,000 troops",
                "1500    | 1500  | ABOUT    | troops | 12000 | about 1,500 troops, part of 12,000",
                "10000   | 12000 | BETWEEN  | -      | -     | between 10,000 and 12,000",
                "1.25    | 1.25  | AT_LEAST | %      | -     | at least 1.25 %",
                "24      | 99    | DOZENS   | people | -     | dozens, 24 to 99 people"
            })
    void amountsReadAsAPersonSaysThem(
            double low, double high, Modifier modifier, @Nullable String unit, @Nullable Double of, String words) {
        assertThat(Wording.amount(new Quantity(SPAN, low, high, modifier, unit, of)))
                .isEqualTo(words);
    }

    @Test
    void theChainRunsFromTheFirstSpeakerOutwards() {
        var chain = new Chain(Sample.TEXT);
        assertThat(chain.brief(Sample.aid().voice()))
                .isEqualTo("Santiago’s envoy (CHL) «told», through Radio Andina, in El Faro");
        assertThat(chain.brief(List.of())).isEqualTo("the writer alone; the outlet is not given");
        assertThat(chain.brief(List.of(new Voice.Outlet("El Faro", null)))).isEqualTo("El Faro in its own voice");
        var nobody = new Actor(null, null, List.of(), "unnamed");
        assertThat(chain.brief(List.of(new Voice.Unnamed(null, nobody, Sample.at("told")))))
                .isEqualTo("somebody unnamed «told»");
    }
}
