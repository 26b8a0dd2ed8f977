package org.vedette.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private final AtomicLong nanos = new AtomicLong(7);
    private final Throttle throttle = new Throttle(3, Duration.ofMinutes(1), nanos::get);

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    @Test
    void whoTriesTooOftenWaitsAndThenMayTryOnce() {
        for (int i = 0; i < 3; i++) {
            assertThat(throttle.wait("ana")).isZero();
            throttle.count("ana");
        }
        assertThat(throttle.wait("ana")).isEqualTo(Duration.ofMinutes(1));
        assertThat(throttle.wait("ben")).as("others do not wait").isZero();
        pass(Duration.ofSeconds(30));
        assertThat(throttle.wait("ana")).isEqualTo(Duration.ofSeconds(30));
        pass(Duration.ofSeconds(30));
        assertThat(throttle.wait("ana")).isZero();
        throttle.count("ana");
        assertThat(throttle.wait("ana")).isPositive();
        throttle.forget("ana");
        assertThat(throttle.wait("ana")).isZero();
    }

    @Test
    void itHoldsNoMoreThanSoMany() {
        for (int i = 0; i < 10_003; i++) {
            throttle.count("first");
            throttle.count("address " + i);
        }
        assertThat(throttle.wait("first")).as("who is busy is not forgotten").isPositive();
        for (int i = 0; i < 10_003; i++) {
            throttle.count("other " + i);
        }
        assertThat(throttle.wait("first")).as("who was quiet longest is").isZero();
    }

    @Test
    void aSessionEndsWhenItIsIdleAndAfterHalfADay() {
        var sessions = new Sessions(nanos::get);
        String word = sessions.begin("ana");
        for (int i = 0; i < 23; i++) {
            pass(Duration.ofMinutes(30));
            assertThat(sessions.find(word)).isNotNull();
        }
        pass(Duration.ofMinutes(40));
        assertThat(sessions.find(word)).as("after twelve hours").isNull();
        String idle = sessions.begin("ana");
        pass(Duration.ofMinutes(46));
        assertThat(sessions.find(idle)).isNull();
    }
}
