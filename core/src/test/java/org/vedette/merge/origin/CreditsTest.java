package org.vedette.merge.origin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.knowledge.actors.ActorRegister;

/// Credits as articles write them, with the register that ships.
class CreditsTest {
    private static final Credits CREDITS = new Credits(ActorRegister.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "SUVA (Reuters) - Fiji lent Tonga two boats.                     ~ Reuters",
                "SUVA, Oct. 18 (Yonhap) -- Fiji lent Tonga two boats.            ~ Yonhap News Agency",
                "Fiji lent Tonga two boats. (AFP)                                ~ Agence France-Presse",
                "Fiji lent Tonga two boats. (Reuters/AFP)                        ~ Reuters, Agence France-Presse",
                "Fiji lent Tonga two boats. — Reuters                            ~ Reuters",
                "Fiji lent Tonga two boats. - Kyodo News                         ~ Kyodo News",
                "AP/Suva — Fiji lent Tonga two boats.                            ~ Associated Press",
                "Reuters - Fiji lent Tonga two boats.                            ~ Reuters",
                "By AFP | Fiji lent Tonga two boats.                             ~ Agence France-Presse",
                "Fiji lent Tonga two boats. (With inputs from PTI)               ~ Press Trust of India",
                "Fiji lent Tonga two boats. Source: TASS                         ~ TASS",
                "Fiji lent Tonga two boats. Reuters contributed to this report.  ~ Reuters",
                "SUVA (SPW) — Fiji lent Tonga two boats.                         ~ SPW",
                "Two boats went to Tonga, according to agencies.                 ~ agencies",
                "Two boats went to Tonga (agencies).                             ~ agencies",
            })
    void creditsAreFound(String text, String credits) {
        assertThat(String.join(", ", CREDITS.of(text))).isEqualTo(credits);
    }

    @Test
    void aLastLineThatIsANameIsACredit() {
        assertThat(CREDITS.of("Fiji lent Tonga two boats.\n\nAFP")).containsExactly("Agence France-Presse");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "Fiji (pop. 900,000) lent Tonga two boats.",
                "The Korean Central News Agency (KCNA) praised Fiji.",
                "The World Food Programme (WFP) thanked Fiji.",
                "Fiji's minister told Reuters that two boats were on their way.",
                "Fiji left the treaty (NPT). Tonga stayed.",
                "Fiji sued the Associated Press — and lost.",
                "Agencies of the United Nations thanked Fiji.",
            })
    void whatIsNoCreditIsNone(String text) {
        assertThat(CREDITS.of(text)).isEmpty();
    }

    @Test
    void nothingHasNone() {
        assertThat(CREDITS.of("")).isEmpty();
        assertThat(CREDITS.of("\n\n—")).isEmpty();
    }
}
