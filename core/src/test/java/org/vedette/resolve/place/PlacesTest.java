package org.vedette.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.knowledge.places.Gazetteer;
import org.vedette.model.claim.Place;
import org.vedette.model.text.Span;
import org.vedette.read.Tokenizer;

class PlacesTest {
    private static final Map<String, String> STATES =
            new TreeMap<>(Map.of("Russia", "RUS", "Syria", "SYR", "Lebanon", "LBN", "Canada", "CAN", "Spain", "ESP"));
    private static final Places PLACES = new Places(Gazetteer.load(), STATES::get);

    private static Place of(String words, @Nullable String country) {
        var whole = new Span(0, words.length());
        return PLACES.of(words, whole, new Tokenizer().tokens(words, whole), country);
    }

    @ParameterizedTest
    @CsvSource({
        "Russia's Kursk region, , RUS, 538560",
        "the port of Odesa, , UKR, 698740",
        "eastern Aleppo, , SYR, 170063",
        "downtown Córdoba, ESP, ESP, 2519240",
        "London, CAN, CAN, 6058560",
        "London, , GBR, 2643743",
        "Tripoli, LBN, LBN, 266826",
    })
    void findsTheTownThatIsMeant(String words, @Nullable String hint, String country, long geonames) {
        Place place = of(words, hint);
        assertThat(place.country()).isEqualTo(country);
        assertThat(place.geonames()).isEqualTo(geonames);
        assertThat(place.lat()).isBetween(-90.0, 90.0);
    }

    @Test
    void aStateIsAPlaceWithoutATown() {
        Place place = of("southern Lebanon", null);
        assertThat(place.country()).isEqualTo("LBN");
        assertThat(place.geonames()).isNull();
        assertThat(place.name()).isEqualTo("southern Lebanon");
    }

    @Test
    void unknownWordsStayAsTheyAre() {
        Place place = of("a village near the border", null);
        assertThat(place).isEqualTo(new Place(new Span(0, 25), "a village near the border", null, null, null, null));
    }
}
