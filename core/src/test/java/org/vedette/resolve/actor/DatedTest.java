package org.vedette.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.actor.Actor;

/// The same words on two days.
class DatedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the Ukrainian leader         | 2010-10-21 | UKR.YANUKOVYCH   | 2024-10-21 | UKR.ZELENSKY
            the French president         | 2010-10-21 | FRA.SARKOZY      | 2024-10-21 | FRA.MACRON
            Germany's chancellor         | 2020-10-21 | DEU.MERKEL       | 2023-10-21 | DEU.SCHOLZ
            NATO chief                   | 2020-10-21 | NOR.STOLTENBERG  | 2024-10-21 | NLD.RUTTE
            the pope                     | 2004-06-01 | VAT.JOHN_PAUL_II | 2020-06-01 | VAT.FRANCIS
            Venezuelan opposition leader | 2019-03-01 | VEN.GUAIDO       | 2024-03-01 | VEN.MACHADO
            the Japanese prime minister  | 2015-01-01 | JPN.ABE          | 2023-01-01 | JPN.KISHIDA
            Kosovo's president           | 2019-05-01 | XKX.THACI        | 2022-05-01 | XKX.OSMANI
            Turkey's leader              | 2010-01-01 | TUR.ERDOGAN      | 2020-01-01 | TUR.ERDOGAN
            the Turkish president        | 2010-01-01 | TUR.GUL          | 2020-01-01 | TUR.ERDOGAN
            """)
    void namesTheHolderOfTheDay(String words, LocalDate one, String holder, LocalDate other, String successor) {
        assertThat(Shipped.RESOLVER.resolve(words, one).best().code()).isEqualTo(holder);
        assertThat(Shipped.RESOLVER.resolve(words, other).best().code()).isEqualTo(successor);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Emmanuel Macron | 2015-05-05 | ELI | 2018-05-05 | GOV
            Shinzo Abe      | 2015-01-01 | GOV | 2021-01-01 | ELI
            Imran Khan      | 2021-05-19 | GOV | 2023-05-19 | ELI
            Hamid Karzai    | 2010-01-01 | GOV | 2020-01-01 | ELI
            Evo Morales     | 2012-07-12 | GOV | 2020-07-12 | ELI
            the Taliban     | 2000-01-01 | GOV ISM | 2010-01-01 | REB ISM
            """)
    void knowsWhoWasInOffice(String words, LocalDate one, String sector, LocalDate other, String later) {
        assertThat(Shipped.told(words, one)).endsWith("| " + sector);
        assertThat(Shipped.told(words, other)).endsWith("| " + later);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Prime Minister May         | 2018-10-21 | GBR.MAY
            Prime Minister May         | 2024-10-21 |
            Mrs May                    | 2018-10-21 | GBR.MAY
            May                        | 2018-10-21 |
            US Defense Secretary Gates | 2010-10-21 | USA.GATES
            Defence Minister Shoigu    | 2022-03-01 | RUS.SHOIGU
            Governor Gladkov           | 2023-05-22 | RUS.GLADKOV
            North Korean leader Kim    | 2024-01-01 | PRK.KIM_JONG_UN
            """)
    void trustsAFamilyNameAfterItsTitle(String words, LocalDate on, @Nullable String code) {
        assertThat(Shipped.RESOLVER.resolve(words, on).best().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "Eric Trump",
        "General Bob Kim",
        "Kim Bok-dong",
        "Russian Foreign Minister Ivan Petrov",
        "Michael Jordan",
        "a Ukrainian president of old",
        "the deputy Chilean president"
    })
    void takesNobodyForSomebodyElse(String words) {
        assertThat(Shipped.RESOLVER
                        .resolve(words, LocalDate.of(2024, 6, 1))
                        .best()
                        .code())
                .isNull();
    }

    @Test
    void aTitleStillGivenCountsAlthoughTheOfficeEnded() {
        var on = LocalDate.of(2022, 7, 1);
        assertThat(Shipped.told("Scott John Morrison's predecessor", on)).doesNotContain("GOV");
        assertThat(Shipped.told("Pakistani Prime Minister Imran Khan", on)).isEqualTo("PAK.KHAN | PAK | GOV");
        assertThat(Shipped.told("Imran Khan, the Pakistani prime minister", on)).startsWith("PAK.KHAN | PAK");
    }

    @Test
    void withoutADayTheRegisterSpeaksOfItsOwn() {
        Actor undated =
                Shipped.RESOLVER.resolve("the Polish prime minister", null).best();
        Actor dated = Shipped.RESOLVER
                .resolve("the Polish prime minister", Shipped.REGISTER.asOf())
                .best();
        assertThat(undated).isEqualTo(dated);
        assertThat(undated.code()).isNotNull();
    }

    @Test
    void showsWhoElseMayBeMeant() {
        Resolution kings = Shipped.RESOLVER.resolve("King Abdullah", LocalDate.of(2010, 1, 1));
        assertThat(kings.candidates()).extracting(Actor::code).contains("JOR.ABDULLAH_II", "SAU.ABDULLAH");
        assertThat(kings.candidates().getFirst()).isEqualTo(kings.best());
        assertThat(kings.because()).contains("King Abdullah");
        Resolution king = Shipped.RESOLVER.resolve("Jordan's King Abdullah", LocalDate.of(2010, 1, 1));
        assertThat(king.best().code()).isEqualTo("JOR.ABDULLAH_II");
        assertThat(king.candidates()).hasSize(1);
    }
}
