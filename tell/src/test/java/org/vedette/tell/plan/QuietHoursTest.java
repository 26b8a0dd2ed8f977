package org.vedette.tell.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static QuietHours hours(String from, String to, String zone) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(to), ZoneId.of(zone), 3);
    }

    @ParameterizedTest
    @CsvSource({
        "22:00, 07:00, UTC,              2024-10-21T21:59:00Z, 2024-10-21T21:59:00Z",
        "22:00, 07:00, UTC,              2024-10-21T22:00:00Z, 2024-10-22T07:00:00Z",
        "22:00, 07:00, UTC,              2024-10-22T06:59:59Z, 2024-10-22T07:00:00Z",
        "22:00, 07:00, UTC,              2024-10-22T07:00:00Z, 2024-10-22T07:00:00Z",
        "12:00, 14:00, UTC,              2024-10-22T13:00:00Z, 2024-10-22T14:00:00Z",
        "12:00, 14:00, UTC,              2024-10-22T15:00:00Z, 2024-10-22T15:00:00Z",
        "22:00, 07:00, Asia/Seoul,       2024-10-21T13:30:00Z, 2024-10-21T22:00:00Z",
        "22:00, 07:00, Europe/Vienna,    2024-10-26T21:00:00Z, 2024-10-27T06:00:00Z",
        "22:00, 07:00, Europe/Vienna,    2024-03-30T22:00:00Z, 2024-03-31T05:00:00Z",
        "22:00, 02:30, Europe/Vienna,    2024-03-30T22:00:00Z, 2024-03-31T01:30:00Z"
    })
    void whatIsQuietWaitsForTheEndByTheClockOfTheZone(String from, String to, String zone, Instant at, Instant end) {
        QuietHours hours = hours(from, to, zone);
        assertThat(hours.end(at)).isEqualTo(end);
        assertThat(hours.isQuiet(at)).isEqualTo(!end.equals(at));
        assertThat(hours.isQuiet(end)).isFalse();
    }

    @Test
    void aHighPhaseIsToldAllTheSame() {
        assertThat(hours("22:00", "07:00", "UTC").isUrgent(3)).isTrue();
        assertThat(hours("22:00", "07:00", "UTC").isUrgent(2)).isFalse();
        assertThat(new QuietHours(LocalTime.NOON, LocalTime.MIDNIGHT, ZoneId.of("UTC"), 0).isUrgent(9))
                .isFalse();
    }

    @Test
    void hoursWithoutAnEndAreRefused() {
        assertThatThrownBy(() -> hours("22:00", "22:00", "UTC")).hasMessageContaining("have no end");
    }
}
