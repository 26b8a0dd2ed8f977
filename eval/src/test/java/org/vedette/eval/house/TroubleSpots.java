package org.vedette.eval.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Trouble comes out as a value with a number; it is neither swallowed nor printed.
final class TroubleSpots {
    private static final Set<String> BROAD = Set.of("Exception", "RuntimeException", "Throwable", "Error");
    private static final String GUARD = "org.vedette.pipeline.Guard";

    private TroubleSpots() {}

    static List<Rule> rules() {
        return List.of(
                new Rule(
                        "no-broad-catch",
                        "only the guard may catch what it cannot name: other mistakes must be seen",
                        5,
                        house -> caught(house, true)),
                new Rule(
                        "no-empty-catch",
                        "a trouble that is swallowed comes back as a wrong event",
                        5,
                        house -> caught(house, false)),
                new Rule(
                        "no-broad-throw", "who catches must be able to tell what went wrong", 20, TroubleSpots::thrown),
                new Rule(
                        "no-printing",
                        "stations answer with values; only the command line speaks",
                        40,
                        house -> Bytecode.accesses(
                                house.outside("cli"),
                                access -> Bytecode.isOf(access, System.class, "out")
                                        || Bytecode.isOf(access, System.class, "err")
                                        || access.getName().equals("printStackTrace"))),
                new Rule(
                        "no-logging-stations",
                        "stations answer with values; the pipeline and shells may log",
                        30,
                        house -> Bytecode.dependencies(
                                house.outside("pipeline", "cli", "web", "stream", "training"),
                                (from, to) -> House.lies(to, "org.slf4j")
                                        || House.lies(to, "java.util.logging")
                                        || to.getName().startsWith("java.lang.System$Logger"))));
    }

    private static Seen caught(House house, boolean broad) {
        int lookedAt = 0;
        List<Breach> breaches = new ArrayList<>();
        for (Source source : house.mainSources()) {
            for (Source.Caught each : source.caught()) {
                lookedAt++;
                if (broad
                        && each.types().stream().anyMatch(BROAD::contains)
                        && !source.className().equals(GUARD)) {
                    breaches.add(source.breach(each.line(), "catches " + String.join(", ", each.types())));
                } else if (!broad && each.empty()) {
                    breaches.add(source.breach(each.line(), "an empty catch"));
                }
            }
        }
        return new Seen(lookedAt, breaches);
    }

    private static Seen thrown(House house) {
        int lookedAt = 0;
        List<Breach> breaches = new ArrayList<>();
        for (Source source : house.mainSources()) {
            for (Source.Thrown each : source.thrown()) {
                lookedAt++;
                if (BROAD.contains(each.type())) {
                    breaches.add(source.breach(each.line(), "throws " + each.type()));
                }
            }
        }
        return new Seen(lookedAt, breaches);
    }
}
