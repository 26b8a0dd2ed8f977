package org.vedette.knowledge.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    @ParameterizedTest
    @CsvSource({"2014-10-21, 2014-10-21, 2014-10-21", "2016-02, 2016-02-01, 2016-02-29", "2014, 2014-01-01, 2014-12-31"
    })
    void aMonthOrYearHasAFirstAndALastDay(String written, String first, String last) {
        assertThat(Days.first(written)).map(Object::toString).contains(first);
        assertThat(Days.last(written)).map(Object::toString).contains(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "today", "2014-13", "2014-02-30", "14-02-03", "2014-2-3", "2014/10/21", "21 October 2014"})
    void everythingElseIsNoDate(String written) {
        assertThat(Days.first(written)).isEmpty();
        assertThat(Days.last(written)).isEmpty();
    }
}
