package org.vedette.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    private static final Map<String, String> STATES = new TreeMap<>(Map.of(
            "Russia", "RUS", "Ukraine", "UKR", "Syria", "SYR", "Lebanon", "LBN", "Canada", "CAN", "Spain", "ESP"));
    private static final Places PLACES = new Places(Gazetteer.load(), STATES::get);

    private static Place of(String words, @Nullable String country) {
        return located(words, new Around(country, null, null)).place();
    }

    private static Located located(String words, Around around) {
        var whole = new Span(0, words.length());
        return PLACES.of(words, whole, new Tokenizer().tokens(words, whole), around);
    }

    private static List<String> in(String sentence) {
        return PLACES.in(sentence, new Tokenizer().tokens(sentence, new Span(0, sentence.length()))).stream()
                .map(Place::name)
                .toList();
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

    @ParameterizedTest
    @CsvSource({
        "the runway of El Alto airport, , BOL",
        "the road from Kamanyola, , COD",
        "the Nahr al-Bared camp, , LBN",
        "the gates of prefectures in Brittany, , FRA",
        "near Second Thomas Shoal, , PHL",
        "the Kerch Bridge, , UKR",
        "Niger State, , NGA",
        "New Mexico, , USA",
        "Punjab, PAK, PAK",
        "Punjab, IND, IND",
        "a market in Tibú, , COL",
        "the Black Sea coast of Ukraine, , UKR",
    })
    void findsTheRegionByTheKnownNameInside(String words, @Nullable String hint, String country) {
        Place place = of(words, hint);
        assertThat(place.country()).isEqualTo(country);
        assertThat(place.geonames()).isNull();
        assertThat(place.lat()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"al-Bab, SYR", "a village in Sar-e Pol, AFG"})
    void namesThatBeginSmallAndNamesWithHyphensAreFound(String words, String country) {
        assertThat(of(words, null).country()).isEqualTo(country);
    }

    @Test
    void aSeaBetweenStatesHasASpotAndNoCountryWhateverStandsAround() {
        Located sea = located("the Strait of Hormuz", new Around("IRN", "IRN", "IRN"));
        assertThat(sea.place().country()).isNull();
        assertThat(sea.place().lat()).isEqualTo(26.6);
        assertThat(sea.because()).isNull();
    }

    @Test
    void aTownComesBeforeItsProvince() {
        assertThat(of("Isfahan", null).geonames()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "a village near the border, SYR, LBN, SYR, country taken from the only state that the sentence names",
        "a village near the border, , LBN, LBN, country taken from the dateline",
        "the streets of Lebanon's capital, SYR, SYR, LBN, ",
        "international waters, SYR, LBN, , ",
        "a village near the border, , , , ",
    })
    void aCountryThatIsTakenFromElsewhereIsSaidToBe(
            String words,
            @Nullable String sentence,
            @Nullable String dateline,
            @Nullable String country,
            @Nullable String because) {
        Located located = located(words, new Around(null, sentence, dateline));
        assertThat(located.place().country()).isEqualTo(country);
        assertThat(located.because()).isEqualTo(because);
    }

    @ParameterizedTest
    @CsvSource({
        "'BEIRUT, Lebanon —', LBN",
        "'IDLIB, Syria (AP) -', SYR",
        "'Goma — ', COD",
        "'KHARKIV:', UKR",
        "'PORTLAND (Reuters) —', USA",
    })
    void aDatelineTellsACountry(String dateline, String country) {
        assertThat(PLACES.countryOfDateline(dateline)).isEqualTo(country);
    }

    @ParameterizedTest
    @CsvSource({
        "Fighting spread across Darfur overnight., Darfur",
        "Reading the bill took an hour.,",
        "Bath water was rationed.,",
        "Nice words were exchanged.,",
        "Plateau effects are common.,",
        "Virginia Woolf wrote it.,",
        "Shares of Amazon fell.,",
        "Victoria Nuland arrived.,",
    })
    void whereNoPlaceIsExpectedCommonWordsAreNone(String sentence, @Nullable String place) {
        assertThat(in(sentence)).isEqualTo(place == null ? List.of() : List.of(place));
    }
}
