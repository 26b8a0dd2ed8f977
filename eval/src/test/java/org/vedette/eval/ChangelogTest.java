package org.vedette.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class ChangelogTest {
    @Test
    void theNewestEntryGivesTheMonth() {
        Changelog log = Changelog.of("# Changelog\n\n## [Unreleased] - 2027-02\n\n## [0.1.0] - 2026-12-24\n");
        assertThat(log.months()).containsExactly(YearMonth.of(2027, 2), YearMonth.of(2026, 12));
        assertThat(log.newest()).isEqualTo(YearMonth.of(2027, 2));
    }

    @Test
    void oursRunsFromNewToOldAndShowsWhatGoesInAndComesOut() {
        assertThat(Changelog.read(ProjectRoot.PATH).months())
                .isNotEmpty()
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(Papers.read("CHANGELOG.md")).contains("  - In: ").contains("  - Out: ");
    }
}
