package org.vedette.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vedette.model.claim.When;
import org.vedette.model.text.Span;

class LookbackTest {
    private static final LocalDate FRIDAY = LocalDate.of(2024, 10, 25);

    private static When.@Nullable Told back(String text, String trigger) {
        int start = text.indexOf(trigger);
        return new Lookback(new TimeWords())
                .of(text, new Span(0, text.length()), new Span(start, start + trigger.length()), FRIDAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The smith was freed on Thursday, nine days after his arrest. | arrest | 2024-10-15 | 2024-10-15",
                "Chile shelled the ford a day after Peru crossed it. | crossed | 2024-10-24 | 2024-10-24",
                "Togo sent rice three weeks after its small neighbour lent boats. | lent | 2024-10-01 | 2024-10-07",
                "The ban came two months after a raid. | raid | 2024-08-01 | 2024-08-31",
            })
    void anActFromWhichTheSentenceCountsLiesBehind(String text, String trigger, LocalDate first, LocalDate last) {
        When.Told told = Objects.requireNonNull(back(text, trigger));
        assertThat(told.first()).isEqualTo(first);
        assertThat(told.last()).isEqualTo(last);
        assertThat(told.words().in(text)).endsWith("after");
    }

    @Test
    void otherActsKeepTheirDay() {
        String freed = "The smith was freed on Thursday, nine days after his arrest, and cheered.";
        assertThat(back(freed, "freed")).isNull();
        assertThat(back(freed, "cheered")).as("behind the comma").isNull();
        assertThat(back("After nine days they agreed.", "agreed")).isNull();
    }
}
