package org.vedette.eval.house;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/// The same article codes the same tomorrow, elsewhere, and in another run.
final class SameResult {
    private static final Set<String> UNORDERED = new TreeSet<>(List.of(
            "HashMap",
            "HashSet",
            "Set.of",
            "Map.of",
            "Map.ofEntries",
            "Set.copyOf",
            "Map.copyOf",
            "Collectors.toSet",
            "Collectors.toMap",
            "Collectors.toUnmodifiableSet",
            "Collectors.toUnmodifiableMap",
            "Collectors.groupingBy"));

    private SameResult() {}

    static List<Rule> rules() {
        return List.of(
                new Rule(
                        "no-clock",
                        "an article must code the same tomorrow; the day comes in as a value",
                        30,
                        house -> Bytecode.accesses(deciding(house), SameResult::readsClock)),
                new Rule(
                        "time-spent-in-pipeline",
                        "only the place that counts may time",
                        30,
                        house -> Bytecode.accesses(
                                deciding(house).stream()
                                        .filter(each -> !house.isIn(each, "pipeline"))
                                        .toList(),
                                access -> Bytecode.isOf(access, System.class, "nanoTime"))),
                new Rule(
                        "no-chance",
                        "an article must code the same in another run",
                        30,
                        house -> Bytecode.accesses(deciding(house), SameResult::drawsLots)),
                new Rule("order-in-values", "the order of these changes from run to run", 20, SameResult::unordered));
    }

    private static List<JavaClass> deciding(House house) {
        return house.in(Stream.concat(Stream.of(House.CORE), Stream.of("collect", "export"))
                .toArray(String[]::new));
    }

    private static boolean readsClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return (House.lies(owner, "java.time") && access.getName().equals("now"))
                || owner.isEquivalentTo(java.time.Clock.class)
                || Bytecode.isOf(access, java.time.InstantSource.class, "system")
                || Bytecode.isOf(access, System.class, "currentTimeMillis")
                || Bytecode.isOf(access, Calendar.class, "getInstance")
                || (Bytecode.isOf(access, Date.class, "<init>") && parameters(access) == 0);
    }

    private static boolean drawsLots(JavaAccess<?> access) {
        return (Bytecode.isOf(access, Random.class, "<init>") && parameters(access) == 0)
                || (Bytecode.isOf(access, SplittableRandom.class, "<init>") && parameters(access) == 0)
                || (Bytecode.isOf(access, Collections.class, "shuffle") && parameters(access) == 1)
                || access.getTargetOwner().isEquivalentTo(SecureRandom.class)
                || access.getTargetOwner().isEquivalentTo(ThreadLocalRandom.class)
                || Bytecode.isOf(access, Math.class, "random")
                || Bytecode.isOf(access, UUID.class, "randomUUID");
    }

    private static int parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget called
                ? called.getRawParameterTypes().size()
                : -1;
    }

    /// Whole files of model and export, and the bodies of records elsewhere.
    private static Seen unordered(House house) {
        int lookedAt = 0;
        List<Breach> breaches = new ArrayList<>();
        for (Source source : house.mainSources()) {
            boolean whole = source.packageName().matches("org\\.vedette\\.(model|export)(\\..*)?");
            for (Source.Type type : source.types()) {
                if (whole || type.isRecord()) {
                    lookedAt++;
                    type.uses().stream()
                            .filter(UNORDERED::contains)
                            .forEach(use -> breaches.add(source.breach(type.line(), type.name() + " uses " + use)));
                }
            }
        }
        return new Seen(lookedAt, breaches);
    }
}
