package org.vedette.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vedette.eval.house.Breach;
import org.vedette.eval.house.Budgets;
import org.vedette.eval.house.Excuses;
import org.vedette.eval.house.House;
import org.vedette.eval.house.Rule;
import org.vedette.eval.house.Rules;

/// Every house rule, run on the whole project. A class that must break one carries an
/// [org.vedette.model.Excused] with a reason and a month.
class HouseTest {
    private static final House OURS = House.at(ProjectRoot.PATH);
    private static final Excuses EXCUSES = new Excuses(OURS);

    static List<Rule> rules() {
        return Rules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isKept(Rule rule) {
        assertThat(rule.look().apply(OURS).lookedAt())
                .as("%s: too little was looked at; is the rule's package or folder still there?", rule)
                .isGreaterThanOrEqualTo(rule.atLeast());
        assertThat(EXCUSES.unexcused(rule))
                .as("%s, because %s", rule, rule.because())
                .isEqualTo(List.<Breach>of());
    }

    @Test
    void excusesAreDatedAndNeeded() {
        YearMonth month = Changelog.read(ProjectRoot.PATH).newest();
        assertThat(EXCUSES.complaints(Rules.all(), month)).isEmpty();
    }

    @Test
    void theRatioOfTestsMayBeRaised(TestReporter reporter) {
        double ratio = Budgets.ratio(OURS);
        reporter.publishEntry("lines of tests for a line of main code", String.format(Locale.ROOT, "%.2f", ratio));
        assertThat(Budgets.TEST_RATIO)
                .as(
                        "there are %s lines of tests for a line of main code: raise Budgets.TEST_RATIO",
                        String.format(Locale.ROOT, "%.2f", ratio))
                .isGreaterThan(ratio - 0.25);
    }

    @Test
    void noMockingLibraryIsOnTheClassPath() {
        List<String> mocks = List.of(
                "org/mockito/Mockito.class",
                "org/easymock/EasyMock.class",
                "org/jmock/Mockery.class",
                "mockit/Mocked.class");
        assertThat(mocks)
                .allSatisfy(mock -> assertThat(getClass().getClassLoader().getResource(mock))
                        .as("fakes are written by hand, beside the port they stand for")
                        .isNull());
    }
}
