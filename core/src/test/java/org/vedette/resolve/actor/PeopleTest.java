package org.vedette.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// People by name, by title and by office, on a day.
class PeopleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            South Korean President Yoon Suk Yeol               | 2024-10-21 | KOR.YOON_SUK_YEOL       | KOR | GOV
            Russian Foreign Minister Sergei Lavrov             | 2024-10-21 | RUS.LAVROV              | RUS | GOV
            Putin                                              | 2024-10-21 | RUS.PUTIN               | RUS | GOV
            Yoon                                               | 2024-10-21 | KOR.YOON_SUK_YEOL       | KOR | GOV
            President Yoon                                     | 2024-10-21 | KOR.YOON_SUK_YEOL       | KOR | GOV
            the German leader                                  | 2023-10-21 | DEU.SCHOLZ              | DEU | GOV
            former Afghan president Hamid Karzai               | 2020-01-01 | AFG.KARZAI              | AFG | ELI
            the president of Chile                             | 2012-01-01 | CHL.PINERA              | CHL | GOV
            NATO chief Mark Rutte                              | 2024-10-21 | NLD.RUTTE               | IGO | IGO
            NATO Secretary-General Jens Stoltenberg            | 2020-10-21 | NOR.STOLTENBERG         | IGO | IGO
            the head of the WHO                                | 2020-10-21 | ETH.TEDROS              | UNO | UNO
            UN Secretary-General António Guterres              | 2024-10-21 | PRT.GUTERRES            | UNO | UNO
            the UN chief                                       | 2024-10-21 | PRT.GUTERRES            | UNO | UNO
            CIA Director William Burns                         | 2022-10-21 | USA.BURNS               | USA | SPY
            the CIA director                                   | 2022-10-21 | USA.BURNS               | USA | SPY
            Hamas leader                                       | 2024-01-01 | PSE.HANIYEH             | PSE | REB
            Hamas leader Ismail Haniyeh                        | 2024-01-01 | PSE.HANIYEH             | PSE | REB
            North Korea's Kim Jong Un                          | 2024-01-01 | PRK.KIM_JONG_UN         | PRK | GOV
            Kim Jong-un                                        | 2024-01-01 | PRK.KIM_JONG_UN         | PRK | GOV
            the North Korean leader                            | 2024-01-01 | PRK.KIM_JONG_UN         | PRK | GOV
            the Iranian president                              | 2024-01-01 | IRN.RAISI               | IRN | GOV
            Iran's supreme leader                              | 2024-01-01 | IRN.KHAMENEI_ALI        | IRN | GOV REL
            the British prime minister                         | 2018-01-01 | GBR.MAY                 | GBR | GOV
            British Prime Minister Theresa May                 | 2018-01-01 | GBR.MAY                 | GBR | GOV
            UK Defence Secretary Ben Wallace                   | 2022-01-01 | GBR.WALLACE             | GBR | GOV MIL
            US Secretary of State Antony Blinken               | 2022-01-01 | USA.BLINKEN             | USA | GOV
            the US secretary of state                          | 2022-01-01 | USA.BLINKEN             | USA | GOV
            Kremlin spokesman Dmitry Peskov                    | 2022-01-01 | RUS.PESKOV              | RUS | GOV
            Kremlin spokesman                                  | 2022-01-01 | RUS.PESKOV              | RUS | GOV
            European Commission President Ursula von der Leyen | 2022-01-01 | DEU.VON_DER_LEYEN       | EUR | EUR GOV
            the president of the European Commission           | 2022-01-01 | DEU.VON_DER_LEYEN       | EUR | EUR GOV
            EU foreign policy chief Josep Borrell              | 2022-01-01 | ESP.BORRELL             | EUR | EUR GOV
            the mayor of Kyiv                                  | 2022-01-01 | UKR.KLITSCHKO           | UKR | GOV
            Japan's top diplomat                               | 2023-06-01 | JPN.HAYASHI             | JPN | GOV
            Ukraine's embattled president                      | 2023-06-01 | UKR.ZELENSKY            | UKR | GOV
            President Zelenskiy                                | 2023-06-01 | UKR.ZELENSKY            | UKR | GOV
            Volodymyr Zelenskyy                                | 2023-06-01 | UKR.ZELENSKY            | UKR | GOV
            Philippine President Ferdinand Marcos Jr.          | 2023-06-01 | PHL.MARCOS_JR           | PHL | GOV
            Brazil's Lula                                      | 2023-06-01 | BRA.LULA_DA_SILVA       | BRA | GOV
            President Luiz Inácio Lula da Silva                | 2023-06-01 | BRA.LULA_DA_SILVA       | BRA | GOV
            the Brazilian leader                               | 2020-06-01 | BRA.BOLSONARO_JAIR      | BRA | GOV
            the governor of Kursk region                       | 2024-08-08 | RUS.SMIRNOV             | RUS | GOV
            The Dalai Lama                                     | 2020-06-01 | CHN.DALAI_LAMA          | CHN | REL
            King Abdullah II of Jordan                         | 2020-06-01 | JOR.ABDULLAH_II         | JOR | GOV
            Jordan's King Abdullah                             | 2020-06-01 | JOR.ABDULLAH_II         | JOR | GOV
            the Jordanian king                                 | 2020-06-01 | JOR.ABDULLAH_II         | JOR | GOV
            Saudi Crown Prince Mohammed bin Salman             | 2020-06-01 | SAU.MOHAMMED_BIN_SALMAN | SAU | GOV MIL
            Turkish Foreign Minister Mevlut Cavusoglu          | 2020-06-01 | TUR.CAVUSOGLU           | TUR | GOV
            Mevlüt Çavuşoğlu                                   | 2020-06-01 | TUR.CAVUSOGLU           | TUR | GOV
            Yulia Navalnaya                                    | 2024-06-01 | RUS.NAVALNAYA           | RUS | OPP
            Wagner chief Yevgeny Prigozhin                     | 2022-06-01 | RUS.PRIGOZHIN           | RUS | UAF
            President Donald Trump                             | 2018-06-01 | USA.TRUMP               | USA | GOV
            former US President Donald Trump                   | 2023-12-01 | USA.TRUMP               | USA | ELI
            ex-president Trump                                 | 2023-12-01 | USA.TRUMP               | USA | ELI
            the late Iranian general Qassem Soleimani          | 2020-12-01 | IRN.SOLEIMANI           | IRN | ELI
            the speaker of the Iranian parliament              | 2021-01-10 | IRN.GHALIBAF            | IRN | LEG
            Ethiopian Prime Minister Abiy Ahmed                | 2021-01-10 | ETH.ABIY                | ETH | GOV
            Abiy                                               | 2021-01-10 | ETH.ABIY                | ETH | GOV
            Nicaraguan President Daniel Ortega                 | 2022-08-19 | NIC.ORTEGA              | NIC | GOV
            Japanese Prime Minister Fumio Kishida              | 2023-05-19 | JPN.KISHIDA             | JPN | GOV
            Kishida                                            | 2023-05-19 | JPN.KISHIDA             | JPN | GOV
            Taiwan's president                                 | 2023-05-19 | TWN.TSAI_ING_WEN        | TWN | GOV
            Taiwanese President Tsai Ing-wen                   | 2023-05-19 | TWN.TSAI_ING_WEN        | TWN | GOV
            Chinese President Xi Jinping                       | 2023-05-19 | CHN.XI_JINPING          | CHN | GOV
            Australian Foreign Minister Penny Wong             | 2023-05-19 | AUS.WONG                | AUS | GOV
            Indian Prime Minister Narendra Modi                | 2023-05-19 | IND.MODI                | IND | GOV
            Pakistan's army chief                              | 2021-05-19 | PAK.BAJWA               | PAK | MIL
            former Pakistani prime minister Imran Khan         | 2023-05-19 | PAK.KHAN                | PAK | ELI
            Saudi Arabia's King Salman                         | 2023-05-19 | SAU.SALMAN              | SAU | GOV
            the Emirati foreign minister                       | 2023-05-19 | ARE.ABDULLAH_BIN_ZAYED  | ARE | GOV
            Egypt's intelligence chief                         | 2023-11-19 | EGY.KAMEL               | EGY | SPY
            Israeli Defence Minister Yoav Gallant              | 2023-11-19 | ISR.GALLANT             | ISR | GOV MIL
            the Palestinian president                          | 2023-11-19 | PSE.ABBAS               | PSE | GOV
            Mahmoud Abbas                                      | 2023-11-19 | PSE.ABBAS               | PSE | GOV
            ICC prosecutor Karim Khan                          | 2023-11-19 | GBR.KHAN                | IGO | IGO JUD
            Turkish President Recep Tayyip Erdogan             | 2023-11-19 | TUR.ERDOGAN             | TUR | GOV
            Belarusian President Alexander Lukashenko          | 2023-06-24 | BLR.LUKASHENKO          | BLR | GOV
            Polish Prime Minister Donald Tusk                  | 2024-02-01 | POL.TUSK                | POL | GOV
            Polish Prime Minister Mateusz Morawiecki           | 2022-02-01 | POL.MORAWIECKI          | POL | GOV
            Hungarian Prime Minister Viktor Orban              | 2022-02-01 | HUN.ORBAN               | HUN | GOV
            Serbian President Aleksandar Vucic                 | 2022-02-01 | SRB.VUCIC               | SRB | GOV
            Kosovo's prime minister                            | 2022-02-01 | XKX.KURTI               | XKX | GOV
            Italian Prime Minister Giorgia Meloni              | 2023-02-01 | ITA.MELONI              | ITA | GOV
            German Foreign Minister Annalena Baerbock          | 2023-02-01 | DEU.BAERBOCK            | DEU | GOV
            Scottish First Minister Nicola Sturgeon            | 2021-02-01 | GBR.STURGEON            | GBR | GOV
            the Canadian prime minister                        | 2021-02-01 | CAN.TRUDEAU             | CAN | GOV
            US Treasury Secretary Janet Yellen                 | 2021-03-01 | USA.YELLEN              | USA | GOV
            Texas Governor Greg Abbott                         | 2021-03-01 | USA.ABBOTT              | USA | GOV
            Bolivia's Evo Morales                              | 2012-07-12 | BOL.MORALES             | BOL | GOV
            Peruvian President Dina Boluarte                   | 2022-12-10 | PER.BOLUARTE            | PER | GOV
            South African President Cyril Ramaphosa            | 2022-12-10 | ZAF.RAMAPHOSA           | ZAF | GOV
            Zimbabwe's Robert Mugabe                           | 2010-12-10 | ZWE.MUGABE              | ZWE | GOV
            General Abdel Fattah al-Burhan                     | 2023-04-15 | SDN.AL_BURHAN           | SDN | GOV MIL
            Libyan commander Khalifa Haftar                    | 2019-04-04 | LBY.HAFTAR_KHALIFA      | LBY | MIL REB
            Syrian President Bashar al-Assad                   | 2016-04-04 | SYR.AL_ASSAD_BASHAR     | SYR | GOV
            Iranian Foreign Minister Mohammad Javad Zarif      | 2016-04-04 | IRN.ZARIF               | IRN | GOV
            Iran's Khamenei                                    | 2016-04-04 | IRN.KHAMENEI_ALI        | IRN | GOV REL
            Myanmar's Aung San Suu Kyi                         | 2017-09-01 | MMR.AUNG_SAN_SUU_KYI    | MMR | GOV
            Hong Kong leader Carrie Lam                        | 2019-11-18 | HKG.LAM                 | HKG | GOV
            the deputy foreign minister of Iran                | 2022-05-05 | IRN.BAGHERI_KANI        | IRN | GOV
            the commander of Iran's Quds Force                 | 2019-05-05 | IRN.SOLEIMANI           | IRN | MIL
            the head of the Wagner Group                       | 2023-05-05 | RUS.PRIGOZHIN           | RUS | UAF
            the chairman of the Joint Chiefs of Staff          | 2021-05-05 | USA.MILLEY              | USA | MIL
            """)
    void findsWhoIsMeantByNameAndTitle(
            String words, LocalDate on, @Nullable String code, @Nullable String country, @Nullable String sectors) {
        assertThat(Shipped.told(words, on)).isEqualTo(Shipped.line(code, country, sectors));
    }
}
