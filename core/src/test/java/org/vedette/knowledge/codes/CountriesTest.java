package org.vedette.knowledge.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.actors.State;

class CountriesTest {
    private final Countries countries = Countries.load();

    @ParameterizedTest
    @CsvSource({
        "AUT, AU, 305, 305, 40",
        "AUS, AS, 900, 900, 36",
        "RUS, RS, 365, 365, 643",
        "PRK, KN, 731, 731, 408",
        "KOR, KS, 732, 732, 410",
        "UKR, UP, 369, 369, 804",
        "DEU, GM, 255, 260, 276",
        "YEM, YM, 679, 678, 887",
        "SRB, RI, 345, 340, 688",
        "ISR, IS, 666, 666, 376",
    })
    void knowsTheCodes(String iso3, String fips, int cow, int gw, int numeric) {
        Country country = Objects.requireNonNull(countries.ofIso3(iso3));
        assertThat(country.fips()).isEqualTo(fips);
        assertThat(country.cow()).isEqualTo(cow);
        assertThat(country.gw()).isEqualTo(gw);
        assertThat(country.numeric()).isEqualTo(numeric);
    }

    @Test
    void fipsAndIsoLeadToOneAnother() {
        assertThat(countries.all()).hasSizeGreaterThan(240);
        assertThat(countries.all())
                .filteredOn(each -> each.fips() != null)
                .allSatisfy(each -> assertThat(countries.ofFips(Objects.requireNonNull(each.fips())))
                        .isEqualTo(each));
    }

    @ParameterizedTest
    @CsvSource({"GZ, PSE", "WE, PSE", "CH, CHN", "SZ, CHE", "GM, DEU", "GA, GMB", "GB, GAB", "NI, NGA", "NG, NER"})
    void lettersThatMisleadAreReadRight(String fips, String iso3) {
        assertThat(Objects.requireNonNull(countries.ofFips(fips)).iso3()).isEqualTo(iso3);
    }

    @ParameterizedTest
    @CsvSource({"365, RUS", "345, SRB", "255, DEU", "2, USA"})
    void aNumberIsTheLivingState(int cow, String iso3) {
        assertThat(Objects.requireNonNull(countries.ofCow(cow)).iso3()).isEqualTo(iso3);
    }

    @Test
    void coversTheRegister() {
        assertThat(ActorRegister.load().states())
                .map(State::iso3)
                .allSatisfy(iso3 -> assertThat(countries.ofIso3(iso3)).isNotNull());
    }
}
