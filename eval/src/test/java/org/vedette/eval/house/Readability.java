package org.vedette.eval.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// A newcomer finds a thing where its name says it, and is told what it is.
final class Readability {
    private static final Pattern DRAWER = Pattern.compile(".+(Utils?|Helper|Manager|Processor|Impl|Base)");
    private static final Pattern SENTENCE = Pattern.compile("(?s)^///\\s+\\p{Lu}.*?\\.\\s*\\n(?!///).*@NullMarked.*");
    private static final Pattern AUTHOR = Pattern.compile("(?m)^\\s*(///|/?\\*+)\\s*@author");

    private Readability() {}

    static List<Rule> rules() {
        return List.of(
                new Rule(
                        "package-says-what",
                        "a package is found by its sentence and checked for nulls",
                        10,
                        house -> Readability.packages(house)),
                new Rule("no-drawer-names", "a name that fits everything says nothing", 60, Readability::names),
                new Rule(
                        "no-author-tags",
                        "the history knows; a name in a file keeps others from mending it",
                        60,
                        house -> Readability.authors(house)));
    }

    private static Seen packages(House house) {
        Map<String, String> written = new TreeMap<>();
        List<String> folders = new ArrayList<>();
        for (Source source : house.mainSources()) {
            String folder = source.path().substring(0, source.path().lastIndexOf('/'));
            folders.add(folder);
            if (source.path().endsWith("/package-info.java")) {
                written.put(folder, source.text());
            }
        }
        List<Breach> breaches = new ArrayList<>();
        for (String folder : folders) {
            String text = written.get(folder);
            if (text == null) {
                breaches.add(new Breach(folder, "has no package-info"));
            } else if (!SENTENCE.matcher(text).matches()) {
                breaches.add(
                        new Breach(folder, "its package-info needs a sentence that begins with ///, and @NullMarked"));
            }
        }
        return new Seen((int) folders.stream().distinct().count(), breaches);
    }

    private static Seen names(House house) {
        int lookedAt = 0;
        List<Breach> breaches = new ArrayList<>();
        for (Source source : house.sources()) {
            for (Source.Type type : source.types()) {
                lookedAt++;
                if (DRAWER.matcher(type.name()).matches()) {
                    breaches.add(source.breach(type.line(), type.name()));
                }
            }
        }
        return new Seen(lookedAt, breaches);
    }

    private static Seen authors(House house) {
        List<Breach> breaches = house.sources().stream()
                .filter(source -> AUTHOR.matcher(source.text()).find())
                .map(source -> new Breach(source.className(), "an author tag"))
                .toList();
        return new Seen(house.sources().size(), breaches);
    }
}
