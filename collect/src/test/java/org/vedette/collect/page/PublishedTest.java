package org.vedette.collect.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days and instants as they are written.
class PublishedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-10-21                       | 2024-10-21 |
            2024-10-21T08:30:00Z             | 2024-10-21 | 2024-10-21T08:30:00Z
            2024-10-21T08:30Z                | 2024-10-21 | 2024-10-21T08:30:00Z
            2024-10-21T08:30:00.123456Z      | 2024-10-21 | 2024-10-21T08:30:00.123456Z
            2024-10-21T23:30:00-05:00        | 2024-10-22 | 2024-10-22T04:30:00Z
            2024-10-21T01:30:00+0900         | 2024-10-20 | 2024-10-20T16:30:00Z
            2024-10-21T01:30:00+09           | 2024-10-20 | 2024-10-20T16:30:00Z
            2024-10-21 01:30:00 +0900        | 2024-10-20 | 2024-10-20T16:30:00Z
            2024-10-21T08:30:00              | 2024-10-21 |
            2024-02-29                       | 2024-02-29 |
            """)
    void isoDaysAndInstantsAreRead(String written, LocalDate day, Instant known) {
        assertThat(Published.parse(written)).isEqualTo(new Published(day, known));
        assertThat(Published.parse("  " + written + "\n")).isEqualTo(new Published(day, known));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "May",
                "2023-02-29",
                "2024-13-01",
                "21.10.2024",
                "20241021",
                "1729499400",
                "2024-10-21T25:00:00Z",
                "2024-10-21T08:30:00X",
                "2024-10-21TT",
                "yesterday",
                "2024-10-21T08:30:00+99:00",
                "0000-00-00",
                "0000-01-01",
                "+999999999-12-31T10:00:00",
                "+999999999-12-31T23:59:59-18:00",
                "-0044-03-15T10:00:00Z"
            })
    void anythingElseIsNot(String written) {
        assertThat(Published.parse(written)).isNull();
    }

    @Test
    void aYearWithWhichNobodyCanReckonIsNone() {
        assertThat(Published.parseFreely("April 3, +999999999")).isNull();
        assertThat(Published.parseFreely("+999999999-12-31T23:59:59-18:00")).isNull();
    }

    @Test
    void pagesMayWriteInEnglishWhateverTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(Published.parseFreely("April 3, 2024")).isEqualTo(new Published(LocalDate.of(2024, 4, 3), null));
            assertThat(Published.parseFreely("3 Apr 2024")).isEqualTo(new Published(LocalDate.of(2024, 4, 3), null));
            assertThat(Published.parseFreely("Wed, 3 Apr 2024 10:00:00 GMT"))
                    .isEqualTo(new Published(LocalDate.of(2024, 4, 3), Instant.parse("2024-04-03T10:00:00Z")));
            assertThat(Published.parseFreely("3 Nisan 2024")).isNull();
        } finally {
            Locale.setDefault(before);
        }
    }
}
