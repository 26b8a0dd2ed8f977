package org.vedette.collect.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 21 Oct 2024 08:30:00 GMT       | 2024-10-21T08:30:00Z",
                "Mon, 21 Oct 2024 08:30:00 +0900     | 2024-10-20T23:30:00Z",
                "Mon, 21 Oct 2024 08:30:00 +09:00    | 2024-10-20T23:30:00Z",
                "Mon, 21 Oct 2024 08:30:00 KST       | 2024-10-20T23:30:00Z",
                "Mon, 21 Oct 2024 08:30:00 EST       | 2024-10-21T13:30:00Z",
                "Mon, 21 Oct 2024 08:30:00 EDT       | 2024-10-21T12:30:00Z",
                "Mon, 21 Oct 2024 08:30:00 UT        | 2024-10-21T08:30:00Z",
                "Mon, 21 Oct 2024 08:30:00 Z         | 2024-10-21T08:30:00Z",
                "Mon, 21 Oct 2024 08:30:00 GMT+2     | 2024-10-21T06:30:00Z",
                "Mon, 21 Oct 2024 08:30:00 UTC+09:00 | 2024-10-20T23:30:00Z",
                "Mon, 21 Oct 2024 08:30 GMT          | 2024-10-21T08:30:00Z",
                "Mon, 21 Oct 24 08:30:00 GMT         | 2024-10-21T08:30:00Z",
                "Tue, 21 Oct 2024 08:30:00 GMT       | 2024-10-21T08:30:00Z",
                "21 Oct 2024 08:30:00 GMT            | 2024-10-21T08:30:00Z",
                "Mon,21 Oct 2024 08:30:00 GMT        | 2024-10-21T08:30:00Z",
                "Monday, 21 October 2024 08:30:00 GMT | 2024-10-21T08:30:00Z",
                "Mon, 21 Oct 2024 8:30:00 GMT        | 2024-10-21T08:30:00Z",
                "Mon, 21 Oct 2024 08:30:60 GMT       | 2024-10-21T08:30:59Z",
                "Thu, 05 Sept 2024 08:30:00 GMT      | 2024-09-05T08:30:00Z",
                "Mon Oct 21 08:30:00 KST 2024        | 2024-10-20T23:30:00Z",
                "Mon Oct 21 08:30:00 +0000 2024      | 2024-10-21T08:30:00Z",
                "October 21, 2024 8:30 PM EDT        | 2024-10-22T00:30:00Z",
                "Oct 21st, 2024 12:05 a.m. GMT       | 2024-10-21T00:05:00Z",
                "21-Oct-2024 08:30:00 GMT            | 2024-10-21T08:30:00Z",
                "2024-10-21T08:30:00Z                | 2024-10-21T08:30:00Z",
                "2024-10-21T08:30:00.123+09:00       | 2024-10-20T23:30:00.123Z",
                "2024-10-21T08:30:00+0900            | 2024-10-20T23:30:00Z",
                "2024-10-21T08:30Z                   | 2024-10-21T08:30:00Z",
                "2024-10-21 08:30:00 +0900           | 2024-10-20T23:30:00Z",
                "2024-10-21 08:30:00 UTC             | 2024-10-21T08:30:00Z",
                "2024-10-21 08:30 KST                | 2024-10-20T23:30:00Z",
                "2024/10/21 08:30:00 +0900           | 2024-10-20T23:30:00Z",
                "2024.10.21 08:30 KST                | 2024-10-20T23:30:00Z",
                "1729499400                          | 2024-10-21T08:30:00Z",
                "1729499400000                       | 2024-10-21T08:30:00Z"
            })
    void instantsAreReadAsFeedsWriteThem(String written, Instant known) {
        LocalDate day = LocalDate.ofInstant(known, ZoneOffset.UTC);
        assertThat(WrittenDate.read(written)).isEqualTo(new Published(day, known));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-10-21",
                "21 October 2024",
                "October 21, 2024",
                "Mon, 21 Oct 2024",
                "2024-10-21 08:30:00",
                "2024-10-21T08:30:00",
                "Mon, 21 Oct 2024 08:30:00",
                "Mon, 21 Oct 2024 08:30:00 CST",
                "Mon, 21 Oct 2024 08:30:00 IST",
                "20241021",
                "2024/10/21"
            })
    void withoutAZoneThereIsADayAndNoInstant(String written) {
        assertThat(WrittenDate.read(written)).isEqualTo(new Published(LocalDate.of(2024, 10, 21), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "10/11/2024",
                "11.10.2024",
                "Mon, 32 Oct 2024 08:30:00 GMT",
                "2024-13-01",
                "Mon, 21 Oct 2024 25:30:00 GMT",
                "0000-00-00 00:00:00",
                "null",
                "Invalid Date",
                "Mon, 21 Oct 2024 08:30:00 +9900"
            })
    void whatIsNoDateOrTwoIsNone(String written) {
        assertThat(WrittenDate.read(written)).isNull();
    }
}
