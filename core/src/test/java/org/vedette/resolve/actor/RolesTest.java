package org.vedette.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Those whom words only describe: nationality and role, owner and role, role and place.
class RolesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Polish soldiers                                         | 2024-10-21 |             | POL | MIL
            Pyongyang officials                                     | 2024-10-21 |             | PRK | GOV
            Moscow-backed separatists                               | 2016-01-01 |             |     | REB
            leader of the Workers' Party                            | 2024-10-21 |             |     | PTY
            officials                                               | 2024-10-21 |             |     | GOV
            protesters                                              | 2024-10-21 |             |     | OPP CVL
            a court in Bishkek                                      | 2024-10-21 |             | KGZ | JUD
            the Iraqi embassy in Kabul                              | 2015-01-01 |             | IRQ | GOV
            US troops in Syria                                      | 2015-01-01 |             | USA | MIL
            Hamas fighters                                          | 2024-01-01 | PSE.HAMAS   | PSE | REB PTY ISM
            a Hamas official                                        | 2024-01-01 | PSE.HAMAS   | PSE | REB PTY ISM
            al Shabaab militants                                    | 2024-01-01 | SOM.SHABAAB | SOM | REB UAF ISM
            Taliban fighters                                        | 2018-01-01 | AFG.TALIBAN | AFG | REB ISM
            the Taliban government                                  | 2023-01-01 | AFG.TALIBAN | AFG | GOV REB ISM
            Pentagon spokesman John Kirby                           | 2022-01-01 | USA.MOD     | USA | GOV MIL
            Israeli Prime Minister Benjamin Netanyahu's office      | 2022-12-30 |             | ISR | GOV
            the Trump administration                                | 2018-01-01 |             | USA | GOV
            Biden aides                                             | 2022-01-01 |             | USA | GOV
            London-based rights group                               | 2018-01-01 |             | GBR | NGO
            Polish NATO troops                                      | 2022-01-01 |             | POL | MIL
            Chinese embassy in Washington                           | 2022-01-01 |             | CHN | GOV
            residents of Kyiv                                       | 2022-01-01 |             | UKR | CVL
            the outskirts of Damascus                               | 2022-01-01 |             | SYR |
            Egyptian security forces                                | 2022-01-01 |             | EGY | COP
            Ukrainian President Volodymyr Zelensky's chief of staff | 2023-06-01 |             | UKR | GOV
            two dozen Iraqi policemen                               | 2020-06-01 |             | IRQ | COP
            dozens of migrants from Syria                           | 2020-06-01 |             | SYR | REF
            Congress in Lima                                        | 2020-06-01 |             | PER | LEG
            Kyrgyz opposition politician                            | 2020-06-01 |             | KGZ | OPP
            Russian Foreign Minister Ivan Petrov                    | 2024-06-01 |             | RUS | GOV
            rebels                                                  | 2024-06-01 |             |     | REB
            Congolese soldiers                                      | 2024-06-01 |             | COD | MIL
            ISIS militants                                          | 2016-06-01 | ISM.ISIS    | ISM | REB UAF ISM
            IS fighters                                             | 2016-06-01 | ISM.ISIS    | ISM | REB UAF ISM
            striking miners in South Africa                         | 2022-06-01 |             | ZAF | LAB
            South African miners                                    | 2022-06-01 |             | ZAF | LAB
            the Bangladeshi interim government                      | 2024-09-01 |             | BGD | GOV
            Kenyan police                                           | 2024-07-01 |             | KEN | COP
            riot police in Nairobi                                  | 2024-07-01 |             | KEN | COP
            Colombian peasants                                      | 2021-05-01 |             | COL | AGR
            French farmers                                          | 2024-01-29 |             | FRA | AGR
            India's farmers' unions                                 | 2021-01-26 |             | IND | AGR
            opposition lawmakers in Seoul                           | 2024-12-04 |             | KOR | OPP
            the ruling party                                        | 2024-10-26 |             |     | PTY
            Eritrean troops                                         | 2021-01-10 |             | ERI | MIL
            ECOWAS mediators                                        | 2021-01-10 | ECOWAS      | IGO | IGO
            French forces in Mali                                   | 2020-01-10 |             | FRA | MIL
            a Catholic bishop in Nicaragua                          | 2022-08-19 |             | NIC | REL
            Ecuador's attorney general                              | 2024-01-10 |             | ECU | JUD
            Chinese warships                                        | 2023-05-19 |             | CHN | MIL
            Philippine coast guard                                  | 2023-05-19 |             | PHL | MIL
            a Philippine fishing boat                               | 2023-05-19 |             | PHL | BUS
            Kashmiri militants                                      | 2023-05-19 |             |     | UAF
            Afghan women                                            | 2023-05-19 |             | AFG | CVL
            Qatari mediators                                        | 2023-11-19 |             | QAT | GOV
            Houthi fighters                                         | 2023-11-19 | YEM.HOUTHI  | YEM | REB GOV
            Israeli soldiers                                        | 2023-11-19 |             | ISR | MIL
            Palestinian militants                                   | 2023-11-19 |             | PSE | UAF
            UN experts                                              | 2023-11-19 | UN          | UNO | UNO
            Kurdish militants                                       | 2023-11-19 |             |     | UAF
            Russian military bloggers                               | 2023-06-24 |             | RUS | JRN
            Swedish prosecutors                                     | 2023-02-01 |             | SWE | JUD
            the British government                                  | 2023-02-01 |             | GBR | GOV
            British nurses                                          | 2023-02-01 |             | GBR | MED
            the Supreme Court                                       | 2021-03-01 |             |     | JUD
            US senators                                             | 2021-03-01 |             | USA | LEG
            Cuban dissidents                                        | 2021-07-12 |             | CUB | OPP
            Brazilian truckers                                      | 2022-11-01 |             | BRA | LAB
            indigenous leaders in Peru                              | 2022-12-10 |             | PER | CVL
            South Sudanese rebels                                   | 2015-12-10 |             | SSD | REB
            Sudanese protesters                                     | 2019-04-06 |             | SDN | OPP CVL
            the UN-backed government in Tripoli                     | 2019-04-04 |             | LBY | GOV
            Assad's forces                                          | 2016-04-04 |             | SYR | MIL
            Kazakhstan's security service                           | 2022-01-06 |             | KAZ | SPY
            Uzbek border guards                                     | 2022-01-06 |             | UZB | COP
            Rohingya refugees                                       | 2017-09-01 |             |     | REF
            Thai pro-democracy activists                            | 2020-10-16 |             | THA | OPP
            Vietnamese fishermen                                    | 2019-11-18 |             | VNM | LAB
            Greenpeace activists                                    | 2019-11-18 | NGO.GREENP  | NLD | NGO
            Al Jazeera journalists                                  | 2019-11-18 | QAT.AJ      | QAT | JRN GOV
            a spokesman for the Russian defence ministry            | 2022-05-05 | RUS.MOD     | RUS | GOV MIL
            an adviser to President Zelensky                        | 2022-05-05 |             | UKR | GOV
            families of Israeli hostages                            | 2024-05-05 |             | ISR | CVL
            supporters of former president Jair Bolsonaro           | 2023-01-08 |             | BRA | CVL
            the wife of opposition leader Alexei Navalny            | 2021-01-08 |             | RUS | CVL
            several hundred Georgian demonstrators                  | 2024-05-05 |             | GEO | OPP CVL
            a group of armed men                                    | 2024-05-05 |             |     | UAF
            the governor of the central bank of Turkey              | 2021-05-05 | TUR.CB      | TUR | GOV BUS
            Ukrainian refugees                                      | 2022-03-10 |             | UKR | REF
            aid workers in Gaza                                     | 2024-04-02 |             | PSE | NGO
            doctors in Khartoum                                     | 2023-05-02 |             | SDN | MED
            """)
    void tellsCountryAndSectorOfThoseWithoutAName(
            String words, LocalDate on, @Nullable String code, @Nullable String country, @Nullable String sectors) {
        assertThat(Shipped.told(words, on)).isEqualTo(Shipped.line(code, country, sectors));
    }
}
