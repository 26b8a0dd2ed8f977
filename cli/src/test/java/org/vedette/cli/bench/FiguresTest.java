package org.vedette.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static Figures figures(Duration wall) {
        Map<String, Duration> spent = new LinkedHashMap<>();
        spent.put("read", Duration.ofSeconds(1));
        spent.put("code", Duration.ofSeconds(8));
        spent.put("resolve", Duration.ofSeconds(1));
        return new Figures(10, 1, 4000, 300, 0.25, Duration.ofSeconds(2), spent, wall, 2, 2);
    }

    @Test
    void theReportEndsWithTheLineThatScriptsRead() {
        assertThat(figures(Duration.ofSeconds(5)).lines(2048L))
                .containsExactly(
                        "documents           10 a round, 1 set aside",
                        "sentences           2,000 a round, 150 claims in them",
                        "through the gate    25.0 % of the sentences",
                        "by the clock        5.00 s for 2 round(s) on 2 thread(s)",
                        "  read                1.00 s, 10.0 % of the work,   250.0 us a sentence",
                        "  gate                2.00 s, 20.0 % of the work,   500.0 us a sentence",
                        "  encode and decode   6.00 s, 60.0 % of the work,  1500.0 us a sentence",
                        "  resolve             1.00 s, 10.0 % of the work,   250.0 us a sentence",
                        "peak memory         2 MiB resident",
                        "sentences/s per core: 400");
    }

    @Test
    void whatIsNotKnownIsSaidSo() {
        assertThat(figures(Duration.ZERO).lines(null))
                .contains("peak memory         not told by this system")
                .endsWith("sentences/s per core: 0");
    }

    @Test
    void thePeakIsFoundAmongWhatTheSystemTells() {
        assertThat(Memory.peak("Name:\tjava\nVmHWM:\t  512000 kB\nVmRSS:\t 1 kB\n"))
                .isEqualTo(512000);
        assertThat(Memory.peak("Name:\tjava\n")).isNull();
    }
}
