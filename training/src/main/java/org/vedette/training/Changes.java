package org.vedette.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.vedette.training.data.Words;

/// Shows a sentence with other states and numbers, so that the reader learns what is done and not by whom: each state
/// that is named, in any of its forms, becomes another, the same one throughout the sentence.
final class Changes {
    private static final String STATES = "/org/vedette/knowledge/actors/states.tsv";
    /// How often a sentence is changed at all.
    private static final double CHANGED = 0.6;

    private static final int NAME = 4;
    private static final int ADJECTIVE = 5;
    private static final int CAPITAL = 7;
    private static final int LONGEST_NAME = 3;

    private final Random random;
    /// Form of a name to the states and columns it stands in.
    private final Map<String, Form> forms = new TreeMap<>();

    private final List<String[]> states = new ArrayList<>();

    private record Form(int state, int column) {}

    Changes(Random random) {
        this.random = random;
        try (InputStream in = Changes.class.getResourceAsStream(STATES)) {
            if (in == null) {
                throw new IllegalStateException(STATES + " is not on the class path");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .filter(row -> row.length > CAPITAL && row[2].equals("state"))
                    .forEach(this::add);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(String[] row) {
        for (int column : new int[] {NAME, ADJECTIVE, CAPITAL}) {
            for (String form : row[column].split("\\|")) {
                if (form.length() > 3) {
                    forms.putIfAbsent(form, new Form(states.size(), column));
                }
            }
        }
        states.add(row);
    }

    Words other(Words words) {
        if (random.nextDouble() >= CHANGED) {
            return words;
        }
        Words changed = words;
        Map<Integer, Integer> becomes = new TreeMap<>();
        int at = 0;
        while (at < changed.words().size()) {
            int before = changed.words().size();
            Change change = change(changed, at, becomes);
            changed = change.words();
            at += change.length() + changed.words().size() - before;
        }
        return changed;
    }

    /// The sentence after a change, and how many of its old words the change (or the lack of one) used up.
    private record Change(Words words, int length) {}

    private Change change(Words words, int at, Map<Integer, Integer> becomes) {
        if (Character.isDigit(words.words().get(at).charAt(0))) {
            String other = number(words.words().get(at));
            return new Change(words.replace(at, at + 1, List.of(other)), 1);
        }
        return state(words, at, becomes);
    }

    /// The number with other digits; years stay in their century.
    private String number(String word) {
        boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
        var out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char digit = word.charAt(i);
            boolean kept = !Character.isDigit(digit) || (year && i < 2);
            out.append(kept ? digit : (char) ((i == 0 ? '1' : '0') + random.nextInt(i == 0 ? 9 : 10)));
        }
        return out.toString();
    }

    private Change state(Words words, int at, Map<Integer, Integer> becomes) {
        for (int length = LONGEST_NAME; length >= 1; length--) {
            int end = at + length;
            if (end > words.words().size()) {
                continue;
            }
            Form form = forms.get(String.join(" ", words.words().subList(at, end)));
            if (form != null && !crosses(words, at, end)) {
                int other = becomes.computeIfAbsent(form.state(), ignored -> random.nextInt(states.size()));
                String[] names = states.get(other)[form.column()].split("\\|");
                List<String> name = Arrays.asList(names[0].split(" "));
                return new Change(names[0].isEmpty() ? words : words.replace(at, end, name), length);
            }
        }
        return new Change(words, 1);
    }

    /// Whether a marked run begins or ends inside the name.
    private static boolean crosses(Words words, int from, int to) {
        return words.runs().values().stream()
                .anyMatch(run -> (run.start() > from && run.start() < to) || (run.end() > from && run.end() < to));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d forms of %d states", forms.size(), states.size());
    }
}
