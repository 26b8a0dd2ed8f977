package org.vedette.cli.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a measurement gave.
///
/// @param documents read in each round
/// @param aside documents set aside, before or while reading
/// @param sentences read in all rounds together
/// @param claims found in all rounds together
/// @param passed the share of sentences that the gate lets through, from 0 to 1
/// @param gate how long the gate takes of what `spent` gives for "code"
/// @param spent how long each station worked, on all threads together
/// @param wall how long all rounds took by the clock
public record Figures(
        int documents,
        long aside,
        long sentences,
        long claims,
        double passed,
        Duration gate,
        Map<String, Duration> spent,
        Duration wall,
        int threads,
        int rounds) {
    private static final double NANOS = 1e9;
    private static final double MEBI = 1024;

    /// Sentences in a second on one core.
    public double speed() {
        return wall.isZero() ? 0 : sentences / (seconds(wall) * threads);
    }

    /// The report for a person; its last line is fixed in the contract.
    ///
    /// @param peak the most memory that was resident, in kibibytes, or null when it is not known
    public List<String> lines(@Nullable Long peak) {
        var lines = new ArrayList<String>();
        lines.add(line("documents", "%,d a round, %,d set aside", documents, aside));
        lines.add(line("sentences", "%,d a round, %,d claims in them", sentences / rounds, claims / rounds));
        lines.add(line("through the gate", "%.1f %% of the sentences", 100 * passed));
        lines.add(line("by the clock", "%.2f s for %d round(s) on %d thread(s)", seconds(wall), rounds, threads));
        spent.forEach((station, time) -> {
            if (station.equals("code")) {
                lines.add(stage("gate", gate));
                lines.add(stage("encode and decode", time.minus(gate)));
            } else {
                lines.add(stage(station, time));
            }
        });
        lines.add(
                peak == null
                        ? line("peak memory", "not told by this system")
                        : line("peak memory", "%.0f MiB resident", peak / MEBI));
        lines.add("sentences/s per core: " + Math.round(speed()));
        return lines;
    }

    private String stage(String name, Duration time) {
        double all = spent.values().stream().mapToDouble(Figures::seconds).sum();
        return line(
                "  " + name,
                "%6.2f s, %4.1f %% of the work, %7.1f us a sentence",
                seconds(time),
                all == 0 ? 0 : 100 * seconds(time) / all,
                1e6 * seconds(time) / Math.max(1, sentences));
    }

    private static double seconds(Duration time) {
        return time.toNanos() / NANOS;
    }

    private static String line(String name, String form, Object... values) {
        return String.format(Locale.ROOT, "%-20s", name) + String.format(Locale.ROOT, form, values);
    }
}
