package org.vedette.eval.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// How long things may be.
public final class Budgets {
    /// Lines of test code for a line of main code. It may only rise; the aim is 1.
    public static final double TEST_RATIO = 0.3;

    private static final double MOSTLY = 0.9;
    private static final int METHOD = 15;
    private static final int METHOD_EVER = 60;
    private static final int FILE = 250;
    private static final int FILE_EVER = 500;
    private static final int PACKAGE_LEAST = 4;
    private static final int PACKAGE = 15;
    private static final int PACKAGE_EVER = 25;
    /// Packages may be young: this share of them keeps within 4 to 15 files.
    private static final double PACKAGES_MOSTLY = 0.6;

    private Budgets() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("short-methods", "a method of one screen is read at once", 200, Budgets::methods),
                new Rule("mostly-short-methods", "nine in ten fit into fifteen lines", 200, Budgets::mostMethods),
                new Rule("short-files", "a file holds one idea", 40, Budgets::files),
                new Rule("mostly-short-files", "nine in ten fit into 250 lines", 40, Budgets::mostFiles),
                new Rule("small-packages", "a package of more files is two", 10, Budgets::packages),
                new Rule("mostly-handy-packages", "most packages hold 4 to 15 files", 10, Budgets::mostPackages),
                new Rule("as-many-tests", "what is not tested is not promised", 1000, Budgets::testLines));
    }

    private static Seen methods(House house) {
        List<Breach> breaches = new ArrayList<>();
        for (Source source : house.mainSources()) {
            source.methods().stream()
                    .filter(method -> method.lines() > METHOD_EVER)
                    .forEach(method -> breaches.add(source.breach(
                            method.line(),
                            method.name() + " has " + method.lines() + " lines; at most " + METHOD_EVER)));
        }
        return new Seen(methodLines(house).size(), breaches);
    }

    private static List<Integer> methodLines(House house) {
        return house.mainSources().stream()
                .flatMap(source -> source.methods().stream())
                .map(Source.Method::lines)
                .toList();
    }

    private static Seen mostMethods(House house) {
        return mostly("methods", methodLines(house), METHOD);
    }

    private static Seen files(House house) {
        List<Source> main = house.mainSources();
        List<Breach> breaches = main.stream()
                .filter(source -> source.lines() > FILE_EVER)
                .map(source -> new Breach(source.className(), source.lines() + " lines; at most " + FILE_EVER))
                .toList();
        return new Seen(main.size(), breaches);
    }

    private static Seen mostFiles(House house) {
        return mostly("files", lengths(house.mainSources(), Source::lines), FILE);
    }

    private static List<Integer> lengths(List<Source> sources, ToIntFunction<Source> of) {
        return sources.stream().map(of::applyAsInt).toList();
    }

    private static Seen mostly(String what, List<Integer> lines, int most) {
        long within = lines.stream().filter(each -> each <= most).count();
        List<Breach> breaches = within >= MOSTLY * lines.size()
                ? List.of()
                : List.of(new Breach(
                        "the house", within + " of " + lines.size() + " " + what + " have at most " + most + " lines"));
        return new Seen(lines.size(), breaches);
    }

    private static Map<String, Long> packages(List<Source> sources) {
        return sources.stream()
                .collect(Collectors.groupingBy(Source::packageName, TreeMap::new, Collectors.counting()));
    }

    private static Seen packages(House house) {
        Map<String, Long> packages = packages(house.mainSources());
        List<Breach> breaches = new ArrayList<>();
        packages.forEach((name, files) -> {
            if (files > PACKAGE_EVER) {
                breaches.add(new Breach(name, files + " files; at most " + PACKAGE_EVER));
            }
        });
        return new Seen(packages.size(), breaches);
    }

    private static Seen mostPackages(House house) {
        Map<String, Long> packages = packages(house.mainSources());
        Map<String, Long> others = new TreeMap<>(packages);
        others.values().removeIf(files -> files >= PACKAGE_LEAST && files <= PACKAGE);
        List<Breach> breaches = others.size() <= (1 - PACKAGES_MOSTLY) * packages.size()
                ? List.of()
                : List.of(new Breach("the house", "fewer or more files than that hold " + others));
        return new Seen(packages.size(), breaches);
    }

    private static Seen testLines(House house) {
        int main = house.mainSources().stream().mapToInt(Source::lines).sum();
        double ratio = ratio(house);
        List<Breach> breaches = ratio >= TEST_RATIO
                ? List.of()
                : List.of(new Breach(
                        "the house",
                        String.format(
                                Locale.ROOT,
                                "%.2f lines of tests for a line of main code; at least %.2f",
                                ratio,
                                TEST_RATIO)));
        return new Seen(main, breaches);
    }

    /// Lines of test code for a line of main code.
    public static double ratio(House house) {
        double test = house.testSources().stream().mapToInt(Source::lines).sum();
        return test / house.mainSources().stream().mapToInt(Source::lines).sum();
    }
}
