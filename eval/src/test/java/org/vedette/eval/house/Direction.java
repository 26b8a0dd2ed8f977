package org.vedette.eval.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Who may import whom.
final class Direction {
    private static final String[] STATIONS = {"collect", "read", "code", "resolve", "merge", "watch", "warn", "export"};
    /// Thin programs around the library, and the one that makes the reader.
    private static final String[] SHELLS = {"cli", "web", "stream", "training", "tell"};

    /// Each foreign library, and the packages that may know it.
    private static final Map<String, Set<String>> FOREIGN = new TreeMap<>(Map.ofEntries(
            Map.entry("ai.djl", Set.of("training")),
            Map.entry("ai.onnxruntime", Set.of("code")),
            Map.entry("blue.strategic.parquet", Set.of("export")),
            Map.entry(
                    "com.fasterxml.jackson",
                    Set.of("collect", "store", "export", "training", "watchfile", "tell", "cli", "web", "stream")),
            Map.entry("com.optimaize.langdetect", Set.of("collect")),
            Map.entry("jakarta.mail", Set.of("tell.channel")),
            Map.entry("org.eclipse.angus", Set.of()),
            Map.entry("info.picocli", Set.of("cli")),
            Map.entry("picocli", Set.of("cli")),
            Map.entry("me.tongfei.progressbar", Set.of("cli")),
            Map.entry("net.dankito.readability4j", Set.of("collect")),
            Map.entry("org.jsoup", Set.of("collect")),
            Map.entry("com.rometools", Set.of("collect.feed")),
            Map.entry("org.jdom2", Set.of("collect.feed")),
            Map.entry("org.apache.hc", Set.of("collect.net")),
            Map.entry("crawlercommons", Set.of("collect.net")),
            Map.entry("org.netpreserve", Set.of("collect.archive")),
            Map.entry("org.apache.james", Set.of("collect.archive")),
            Map.entry("java.sql", Set.of("store.sql")),
            Map.entry("javax.sql", Set.of("store.sql")),
            Map.entry("org.jdbi", Set.of("store.sql", "store.search")),
            Map.entry("org.flywaydb", Set.of("store.sql")),
            Map.entry("org.sqlite", Set.of("store.sql")),
            Map.entry("org.postgresql", Set.of("store.sql")),
            Map.entry("com.sun.net.httpserver", Set.of("web")),
            Map.entry("io.javalin", Set.of("web")),
            Map.entry("gg.jte", Set.of("web")),
            Map.entry("org.eclipse.jetty", Set.of("web")),
            Map.entry("org.bouncycastle", Set.of("web")),
            Map.entry("io.micrometer", Set.of("web")),
            Map.entry("com.nimbusds", Set.of("web.access.provider")),
            Map.entry("org.apache.flink", Set.of("stream")),
            Map.entry("org.apache.kafka", Set.of("stream")),
            Map.entry("org.apache.parquet", Set.of("export")),
            Map.entry("org.apache.hadoop", Set.of()),
            Map.entry("org.duckdb", Set.of()),
            Map.entry("sun", Set.of("cli.watch")), // signals, which have no other place
            Map.entry("java.awt", Set.of()),
            Map.entry("javax.swing", Set.of()),
            Map.entry("javafx", Set.of())));

    private Direction() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("model-stands-alone", "the words know no station and no library", 20, Direction::model),
                new Rule(
                        "knowledge-on-model",
                        "knowledge is looked up by stations, not the reverse",
                        5,
                        house -> Bytecode.dependencies(
                                house.in("knowledge"),
                                (from, to) -> house.isOurs(to) && !house.isIn(to, "knowledge", "model"))),
                new Rule("stations-apart", "each can be read, tested and replaced alone", 10, Direction::stations),
                new Rule("one-place-knows-all", "the journey is read in one place", 30, Direction::several),
                new Rule("shells-on-top", "a library that knows its shells drags them along", 30, Direction::shells),
                new Rule("foreign-in-its-place", "a library can be changed in one package", 40, Direction::foreign),
                new Rule(
                        "network-in-collect",
                        "nothing but collecting and telling may reach out",
                        40,
                        house -> Bytecode.dependencies(
                                house.outside("collect", "web", "stream", "tell"),
                                (from, to) -> House.lies(to, "java.net"))),
                new Rule(
                        "files-at-the-rim",
                        "what reads a file cannot be run on a stream",
                        20,
                        house -> Bytecode.dependencies(
                                house.outside(
                                        "collect", "knowledge", "export", "store", "training", "tell", "cli", "web"),
                                (from, to) -> isFile(to))),
                new Rule("no-circles", "packages in a circle are one package", 40, Direction::circles));
    }

    private static boolean isFile(JavaClass type) {
        return House.lies(type, "java.nio.file")
                || type.getName().matches("java\\.io\\.(File|RandomAccess|FileIn|FileOut).*");
    }

    private static Seen model(House house) {
        return Bytecode.dependencies(
                house.in("model"),
                (from, to) -> house.isOurs(to)
                        ? !house.isIn(to, "model")
                        : !House.lies(to, "java") && !House.lies(to, "org.jspecify"));
    }

    private static Seen stations(House house) {
        int lookedAt = 0;
        List<Breach> breaches = new ArrayList<>();
        for (String station : STATIONS) {
            Seen seen = Bytecode.dependencies(
                    house.in(station),
                    (from, to) -> house.isOurs(to) && !house.isIn(to, station, "model", "knowledge"));
            lookedAt += seen.lookedAt();
            breaches.addAll(seen.breaches());
        }
        return new Seen(lookedAt, breaches);
    }

    private static Seen several(House house) {
        List<Breach> breaches = new ArrayList<>();
        List<JavaClass> all = house.all().stream()
                .filter(each -> !house.isIn(each, "pipeline") && !house.isIn(each, SHELLS))
                .toList();
        for (JavaClass each : all) {
            Set<String> known = new TreeSet<>();
            for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
                for (String station : STATIONS) {
                    if (house.isIn(dependency.getTargetClass(), station)) {
                        known.add(station);
                    }
                }
            }
            if (known.size() > 1) {
                breaches.add(new Breach(House.outermost(each), "knows the stations " + known));
            }
        }
        return new Seen(all.size(), breaches);
    }

    /// Nothing below a shell knows a shell or the pipeline; of the shells only the command line knows another.
    private static Seen shells(House house) {
        Seen below = Bytecode.dependencies(
                house.all().stream().filter(each -> !house.isIn(each, SHELLS)).toList(),
                (from, to) -> house.isIn(to, SHELLS) || (house.isIn(to, "pipeline") && !house.isIn(from, "pipeline")));
        List<Breach> breaches = new ArrayList<>(below.breaches());
        int lookedAt = below.lookedAt();
        for (String shell : SHELLS) {
            Seen seen = Bytecode.dependencies(
                    house.in(shell),
                    (from, to) -> house.isIn(to, SHELLS) && !house.isIn(to, shell) && !shell.equals("cli"));
            breaches.addAll(seen.breaches());
            lookedAt += seen.lookedAt();
        }
        return new Seen(lookedAt, breaches);
    }

    private static Seen foreign(House house) {
        int lookedAt = house.all().size();
        List<Breach> breaches = new ArrayList<>();
        FOREIGN.forEach((library, packages) -> {
            List<JavaClass> others = house.outside(packages.toArray(String[]::new));
            breaches.addAll(Bytecode.dependencies(others, (from, to) -> House.lies(to, library))
                    .breaches());
        });
        return new Seen(lookedAt, breaches);
    }

    private static Seen circles(House house) {
        var result = slices().matching(house.base() + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .evaluate(house.classes());
        List<Breach> breaches = result.getFailureReport().getDetails().stream()
                .map(detail -> new Breach("packages", detail))
                .toList();
        return new Seen(house.classes().size(), breaches);
    }
}
