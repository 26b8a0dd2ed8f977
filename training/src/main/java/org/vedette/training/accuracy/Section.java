package org.vedette.training.accuracy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A part of the page between two marks, so that a run on one set leaves the others as they were.
///
/// @param name the set
/// @param lines between the marks
record Section(String name, List<String> lines) {
    private static final Pattern BEGIN = Pattern.compile("<!-- begin (\\S+) -->");
    private static final Pattern GOAL =
            Pattern.compile("\\| (\\S+) \\| ([0-9.]+) \\| ([<>]= [0-9.]+) \\| (yes|no) \\|");

    Section {
        lines = List.copyOf(lines);
    }

    /// A figure that has a goal.
    record Reached(String set, String figure, String ours, String goal, String isReached) {}

    /// The sections of a page that was written before.
    static List<Section> of(String page) {
        var sections = new ArrayList<Section>();
        List<String> lines = page.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher begin = BEGIN.matcher(lines.get(i));
            int end = begin.matches() ? lines.indexOf("<!-- end " + begin.group(1) + " -->") : -1;
            if (end > i) {
                sections.add(new Section(begin.group(1), lines.subList(i + 1, end)));
            }
        }
        return sections;
    }

    List<String> marked() {
        var marked = new ArrayList<String>();
        marked.add("<!-- begin " + name + " -->");
        marked.addAll(lines);
        marked.add("<!-- end " + name + " -->");
        return marked;
    }

    /// The figures of the section that have a goal.
    List<Reached> reached() {
        var reached = new ArrayList<Reached>();
        for (String line : lines) {
            Matcher row = GOAL.matcher(line);
            if (row.matches()) {
                reached.add(new Reached(name, row.group(1), row.group(2), row.group(3), row.group(4)));
            }
        }
        return reached;
    }
}
