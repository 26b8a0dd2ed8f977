package org.vedette.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How the words of a phrase lean on each other.
class StructureTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

    private static void check(String words, @Nullable String code, @Nullable String country, @Nullable String sectors) {
        assertThat(Shipped.told(words, DAY)).isEqualTo(Shipped.line(code, country, sectors));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ankara-backed gunmen            |          |     | UAF
            pro-Iranian gunmen              |          |     | UAF
            anti-French marchers            |          |     | OPP CVL
            Iran-backed Iraqi militias      |          | IRQ | PRM
            Ethiopian-trained Somali police |          | SOM | COP
            Nigerian-led troops             |          | NGA | MIL
            Vienna-based diplomats          |          | AUT | GOV
            Cairo-based Libyan politicians  |          | LBY | ELI
            Russian-occupied Donetsk        |          |     |
            """)
    void whoStandsBehindSomebodyIsNotHim(
            String words, @Nullable String code, @Nullable String country, @Nullable String s) {
        check(words, code, country, s);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the Dutch consulate in Lagos            |             | NLD | GOV
            a mosque in Tehran                      |             | IRN | REL
            pilots from Peru                        |             | PER | LAB
            soldiers of the Kenyan army             | KEN.MIL     | KEN | MIL
            the ambassador of Nepal                 |             | NPL | GOV
            Nepal's ambassador to China             |             | NPL | GOV
            a spokeswoman for the Ugandan army      | UGA.MIL     | UGA | MIL
            marchers against Israel                 |             |     | OPP CVL
            the suburbs of Caracas                  |             | VEN |
            the King of Spain                       | ESP.FELIPE_VI | ESP | GOV
            critics of President Saied              |             | TUN | OPP
            over 40 Laotian monks                   |             | LAO | REL
            by the Jordanian air force              |             | JOR | MIL
            """)
    void whatFollowsTellsOfWhomOrWhere(
            String words, @Nullable String code, @Nullable String country, @Nullable String s) {
        check(words, code, country, s);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a former Danish minister          |     | DNK | ELI
            an ex-mayor                       |     |     | ELI
            the ousted Sudanese president     |     | SDN | ELI
            former Liberian soldiers          |     | LBR | CVL
            retired Indian generals           |     | IND | CVL
            a retired Indian general          |     | IND | ELI
            former prisoners                  |     |     | CRM
            the former foreign minister of Fiji |   | FJI | ELI
            """)
    void whoHadPublicOfficeIsOfTheElites(
            String words, @Nullable String code, @Nullable String country, @Nullable String s) {
        check(words, code, country, s);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the Danish prime minister         | DNK.FREDERIKSEN_METTE
            the embattled Danish prime minister | DNK.FREDERIKSEN_METTE
            Denmark's prime minister          | DNK.FREDERIKSEN_METTE
            the prime minister of Denmark     | DNK.FREDERIKSEN_METTE
            Copenhagen's prime minister       | DNK.FREDERIKSEN_METTE
            a Danish prime minister           |
            Danish prime ministers            |
            the former Danish prime minister  |
            a would-be Danish prime minister  |
            the president of the Danish chess club |
            the Danish chess president        |
            """)
    void onlyTheHolderOfAnOfficeIsNamedByIt(String words, @Nullable String code) {
        assertThat(Shipped.RESOLVER.resolve(words, DAY).best().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dozens of Cypriot students           |           | CYP | EDU
            a number of Irish bishops            |           | IRL | REL
            members of the Houthi movement       | YEM.HOUTHI | YEM | REB GOV
            several members of ETA               | ESP.ETA   | ESP | UAF REB
            two Bulgarians                       |           | BGR | CVL
            a Bulgarian                          |           | BGR | CVL
            elderly Bulgarians                   |           | BGR | CVL
            Bulgarians                           |           | BGR | CVL
            Bulgarian                            | BGR       | BGR |
            a handful of Oxfam workers           | NGO.OXFAM | GBR | NGO
            """)
    void measuresCountWhatFollows(String words, @Nullable String code, @Nullable String country, @Nullable String s) {
        check(words, code, country, s);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jens Stoltenberg, the alliance's secretary-general | NOR.STOLTENBERG | IGO | IGO
            the Chilean president, Gabriel Boric               | CHL.BORIC       | CHL | GOV
            the SBU, Ukraine's security service                | UKR.SBU         | UKR | SPY
            Ana Petrova, a Bulgarian judge                     |                 | BGR | JUD
            a market in Lomé, Togo                             |                 | TGO | CVL
            Gustavo Petro (Colombia)                           | COL.PETRO       | COL | GOV
            """)
    void appositionsExplain(String words, @Nullable String code, @Nullable String country, @Nullable String s) {
        check(words, code, country, s);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Defence Ministry of Chile    | CHL.MOD
            Defense Ministry of Chile    | CHL.MOD
            the Chilean Defence Ministry | CHL.MOD
            Chile’s defence ministry     | CHL.MOD
            the defense ministry in Santiago | CHL.MOD
            World Health Organisation    | UN.WHO
            World Health Organization    | UN.WHO
            W.H.O.                       | UN.WHO
            Hezbollah                    | LBN.HEZB
            Hizbullah                    | LBN.HEZB
            Al Qaida                     | ISM.AQ
            al-Qaeda                     | ISM.AQ
            Sergey Lavrov                | RUS.LAVROV
            Sergei Lavrov                | RUS.LAVROV
            Recep Tayyip Erdoğan         | TUR.ERDOGAN
            President Erdogan            | TUR.ERDOGAN
            Erdogan's                    | TUR.ERDOGAN
            """)
    void spellingsMeet(String words, String code) {
        assertThat(Shipped.RESOLVER.resolve(words, DAY).best().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Canadian NATO soldiers      |      | CAN | MIL
            NATO soldiers               | NATO | IGO | IGO MIL
            the Norwegian Red Cross     | NGO.ICRC | NOR | NGO
            WHO staff                   | UN.WHO | UNO | UNO
            BBC reporters               | GBR.BBC | GBR | JRN
            Hezbollah hostages          |      | LBN | CVL
            Boeing machinists           |      | USA | LAB
            """)
    void ownersTellTheSectorOfThoseWhoActForThem(
            String words, @Nullable String code, @Nullable String country, @Nullable String s) {
        check(words, code, country, s);
    }

    @ParameterizedTest
    @CsvSource({"Larnavik police, NOR, COP", "mourners in Larnavik, NOR, CVL", "Larnavik, NOR,"})
    void townsAreAskedForWhereNothingElseTells(String words, String country, @Nullable String sectors) {
        var resolver = new ActorResolver(Shipped.REGISTER, name -> name.equals("Larnavik") ? "NOR" : null);
        var best = resolver.resolve(words, DAY).best();
        assertThat(best.country()).isEqualTo(country);
        assertThat(best.sectors()).hasToString("[" + (sectors == null ? "" : sectors) + "]");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "...", "the", "of", "of the", "-", "a 1,000", "\uD83D\uDE42"})
    void wordsThatSayNothingNameNobody(String words) {
        assertThat(Shipped.told(words, DAY)).isEqualTo(Shipped.line(null, null, null));
    }
}
