package org.vedette.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bodies, groups, parties, organisations and states by name.
class CollectivesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the Chadian army                 | 2020-01-01 | TCD.MIL         | TCD | MIL
            Israel Defense Forces            | 2024-10-21 | ISR.MIL         | ISR | MIL
            the IDF                          | 2024-10-21 | ISR.MIL         | ISR | MIL
            South Korea's spy agency         | 2024-10-21 | KOR.NIS         | KOR | SPY
            Seoul's spy agency               | 2024-10-21 | KOR.NIS         | KOR | SPY
            Al-Shabab                        | 2024-01-01 | SOM.SHABAAB     | SOM | REB UAF ISM
            el-Shabaab                       | 2024-01-01 | SOM.SHABAAB     | SOM | REB UAF ISM
            Hizbollah                        | 2024-01-01 | LBN.HEZB        | LBN | PRM PTY REB
            Lebanon's Hezbollah              | 2024-01-01 | LBN.HEZB        | LBN | PRM PTY REB
            North Korean leader Kim          | 2024-01-01 | PRK.KIM_JONG_UN | PRK | GOV
            US Defense Secretary Austin      | 2022-01-01 | USA.AUSTIN      | USA | GOV MIL
            the White House                  | 2022-01-01 | USA.POTUS       | USA | GOV
            the Pentagon                     | 2022-01-01 | USA.MOD         | USA | GOV MIL
            Turkish-backed Syrian rebels     | 2018-01-01 | SYR.SNA         | SYR | REB PRM
            the Saudi-led coalition          | 2018-01-01 | SAU.COAL        | SAU | MIL
            pro-Russian separatists          | 2015-01-01 | UKR.SEP         | UKR | REB
            Israeli settlers                 | 2022-01-01 | ISR.SETTLERS    | ISR | CVL UAF
            Sudan's Rapid Support Forces     | 2023-06-01 | SDN.RSF         | SDN | PRM REB
            the RSF                          | 2023-06-01 | SDN.RSF         | SDN | PRM REB
            Yonhap                           | 2023-06-01 | KOR.YONHAP      | KOR | JRN
            Reuters                          | 2023-06-01 | GBR.REUTERS     | GBR | JRN
            Boeing                           | 2023-06-01 | USA.BOEING      | USA | MNC BUS
            the Myanmar junta                | 2023-06-01 | MMR.MIL         | MMR | MIL
            Myanmar's military               | 2023-06-01 | MMR.MIL         | MMR | MIL
            Iran's Revolutionary Guards      | 2023-06-01 | IRN.IRGC        | IRN | MIL PRM
            the IRGC                         | 2023-06-01 | IRN.IRGC        | IRN | MIL PRM
            the Defense Ministry of Chile    | 2020-06-01 | CHL.MOD         | CHL | GOV MIL
            the US Congress                  | 2020-06-01 | USA.CONG        | USA | LEG
            Congress                         | 2020-06-01 | USA.CONG        | USA | LEG
            the Georgian Parliament          | 2020-06-01 | GEO.PARL        | GEO | LEG
            Parliament in Tbilisi            | 2020-06-01 | GEO.PARL        | GEO | LEG
            M23 rebels                       | 2024-06-01 | COD.M23         | COD | REB
            the rebel group M23              | 2024-06-01 | COD.M23         | COD | REB
            Korean Air                       | 2024-06-01 | KOR.KAL         | KOR | MNC BUS
            Wagner mercenaries               | 2022-06-01 | RUS.WAGNER      | RUS | PRM
            the African National Congress    | 2022-06-01 | ZAF.ANC         | ZAF | PTY
            the pentagon                     | 2020-12-01 | USA.MOD         | USA | GOV MIL
            Georgian Dream                   | 2024-10-26 | GEO.GD          | GEO | PTY
            Iraq's parliament                | 2021-01-10 | IRQ.COR         | IRQ | LEG
            the Lebanese army                | 2021-01-10 | LBN.MIL         | LBN | MIL
            Tigrayan forces                  | 2021-01-10 | ETH.TPLF        | ETH | REB PTY
            Mali's junta                     | 2022-01-10 | MLI.CNSP        | MLI | MIL GOV
            the Malian junta                 | 2022-01-10 | MLI.CNSP        | MLI | MIL GOV
            Mexican drug cartels             | 2022-08-19 | MEX.CARTEL      | MEX | CRM
            the Sinaloa cartel               | 2022-08-19 | MEX.SINALOA     | MEX | CRM
            Haitian gangs                    | 2024-03-01 | HTI.GANG        | HTI | CRM
            the People's Liberation Army     | 2023-05-19 | CHN.MIL         | CHN | MIL
            the Pakistani Taliban            | 2023-05-19 | PAK.TTP         | PAK | REB UAF ISM
            Yemen's Houthis                  | 2023-11-19 | YEM.HOUTHI      | YEM | REB GOV
            the Gaza health ministry         | 2023-11-19 | PSE.GAZAMOH     | PSE | GOV
            the PKK                          | 2023-11-19 | TUR.PKK         | TUR | REB
            Wagner                           | 2023-06-24 | RUS.WAGNER      | RUS | PRM
            the Greek coast guard            | 2022-02-01 | GRC.HCG         | GRC | COP MIL
            the US Treasury                  | 2021-03-01 | USA.TREAS       | USA | GOV
            Democrats                        | 2021-03-01 | USA.DEM         | USA | PTY
            Republicans                      | 2021-03-01 | USA.GOP         | USA | PTY
            Nigerian bandits                 | 2022-12-10 | NGA.BANDITS     | NGA | CRM UAF
            the Arakan Army                  | 2023-12-01 | MMR.AA          | MMR | REB
            Hong Kong police                 | 2019-11-18 | HKG.POLICE      | HKG | COP
            Microsoft                        | 2019-11-18 | USA.MSFT        | USA | MNC BUS
            members of Hezbollah             | 2024-05-05 | LBN.HEZB        | LBN | PRM PTY REB
            the European Commission          | 2018-01-01 | EU.COM          | EUR | EUR GOV
            UN peacekeepers                  | 2022-01-01 | UN.PK           | UNO | UNO MIL
            Reporters Without Borders        | 2023-06-01 | NGO.RSF         | FRA | NGO JRN
            Amnesty International            | 2023-06-01 | NGO.AMNESTY     | GBR | NGO
            Islamic State                    | 2016-06-01 | ISM.ISIS        | ISM | REB UAF ISM
            Médecins Sans Frontières         | 2022-06-01 | NGO.MSF         | CHE | NGO
            the African Union                | 2021-01-10 | AU              | IGO | IGO
            the International Criminal Court | 2023-11-19 | ICC             | IGO | IGO JUD
            EU foreign ministers             | 2023-02-01 | EU.COUNC        | EUR | EUR GOV
            EU leaders                       | 2023-02-01 | EU.COUNC        | EUR | EUR GOV
            the World Trade Organization     | 2019-11-18 | WTO             | IGO | IGO
            World Central Kitchen            | 2024-04-02 | NGO.WCK         | USA | NGO
            """)
    void findsBodiesAndGroupsByTheirNames(
            String words, LocalDate on, @Nullable String code, @Nullable String country, @Nullable String sectors) {
        assertThat(Shipped.told(words, on)).isEqualTo(Shipped.line(code, country, sectors));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Seoul                            | 2024-10-21 | KOR | KOR | GOV
            the Kremlin                      | 2024-10-21 | RUS | RUS | GOV
            the Democratic Republic of Congo | 2024-06-01 | COD | COD |
            the Republic of Ireland          | 2024-06-01 | IRL | IRL |
            a Palestinian                    | 2020-12-01 |     | PSE | CVL
            an Afghan                        | 2020-12-01 |     | AFG | CVL
            three Americans                  | 2020-12-01 |     | USA | CVL
            Beijing                          | 2023-05-19 | CHN | CHN | GOV
            Ankara                           | 2023-11-19 | TUR | TUR | GOV
            Minsk                            | 2023-06-24 | BLR | BLR | GOV
            Damascus                         | 2016-04-04 | SYR | SYR | GOV
            Syrian Kurds                     | 2019-10-10 |     | SYR |
            """)
    void findsStatesTheirSeatsAndTheirPeople(
            String words, LocalDate on, @Nullable String code, @Nullable String country, @Nullable String sectors) {
        assertThat(Shipped.told(words, on)).isEqualTo(Shipped.line(code, country, sectors));
    }
}
