package org.vedette.merge.origin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.knowledge.actors.Collective;
import org.vedette.knowledge.actors.Sense;
import org.vedette.knowledge.names.PhraseIndex;
import org.vedette.knowledge.names.Words;
import org.vedette.model.actor.Sector;
import org.vedette.model.text.Span;

/// Finds the agencies and outlets that an article credits for its text: "SEOUL (Reuters) —", "(AFP/Yonhap)",
/// "— Reuters", "AP/Kyiv", "With inputs from PTI", "according to agencies".
public final class Credits {
    /// Credited without a name.
    public static final String AGENCIES = "agencies";

    /// Datelines and bylines stand within so many UTF-16 code units.
    private static final int HEAD = 200;
    /// Credits at the end stand within so many.
    private static final int TAIL = 300;
    /// A line of more than so many words is no credit.
    private static final int SHORT_LINE = 8;

    private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^()\\[\\]\n]{2,60})[)\\]]");
    private static final Pattern PARTED = Pattern.compile("\\s*(?:/|,|;|&|\\+|\\band\\b|\\bwith\\b)\\s*");
    private static final Pattern HELPED =
            Pattern.compile("(?i)\\b(?:with (?:inputs?|reporting|files|additional reporting)"
                    + " (?:from|by)|additional reporting (?:from|by)|source:|credits?:|courtesy of|distributed by|"
                    + "first published by)\\s*([^.\n)\\]]{2,80})");
    private static final String CONTRIBUTED = "contributed to this";
    private static final Pattern UNNAMED =
            Pattern.compile("(?i)\\b(?:according to (?:news |wire |press )?agencies|agencies reported)\\b"
                    + "|[(\\[]agencies[)\\]]|[-–—] ?agencies\\b");
    /// "NABLUS, West Bank (LPS) —", or "(LPS)" as the last line: an agency that the register need not know.
    private static final Pattern DATELINED = Pattern.compile("\\(([A-Z][A-Z0-9]{1,5})\\)\\s*[-–—]{1,2}\\s");

    private static final Pattern LAST_LINE = Pattern.compile("(?:^|\n)\\s*[(\\[]([A-Z][A-Z0-9]{1,5})[)\\]]\\s*$");
    private static final Pattern AFTER_DASH = Pattern.compile("(?:[-–—]{1,2}|\\|)\\s*([^-–—|\n]{2,60})\\s*$");
    private static final Pattern BYLINE =
            Pattern.compile("^\\s*(?:(?i:by)\\s+)?([A-Z][\\w.& ]{1,40}?)\\s*(?:/|\\||[-–—]{1,2}\\s|:\\s)");

    private final ActorRegister register;

    /// @param register names the agencies and outlets
    public Credits(ActorRegister register) {
        this.register = register;
    }

    /// The credits of an article's text as the register names them, else as they are written, in the order of
    /// finding; [#AGENCIES] for those
    /// without a name.
    public List<String> of(String text) {
        SequencedSet<String> found = new LinkedHashSet<>();
        head(text, found);
        brackets(text, found);
        abbreviated(DATELINED, text.substring(0, Math.min(HEAD, text.length())), found);
        abbreviated(LAST_LINE, text.substring(Math.max(0, text.length() - TAIL)), found);
        phrases(HELPED, text, found);
        contributed(text, found);
        tail(text, found);
        if (UNNAMED.matcher(text).find()) {
            found.add(AGENCIES);
        }
        return List.copyOf(found);
    }

    /// "AP/Kyiv —", "Reuters - ", "By AFP |" at the very beginning.
    private void head(String text, SequencedSet<String> found) {
        String first = text.substring(0, Math.min(HEAD, text.length()))
                .lines()
                .findFirst()
                .orElse("");
        Matcher byline = BYLINE.matcher(first);
        if (byline.find()) {
            add(byline.group(1), found);
        }
        int slash = first.indexOf('/');
        int dash = first.indexOf('—');
        if (slash > 0 && dash > slash && dash < HEAD / 4) {
            all(first.substring(0, dash), found);
        }
    }

    /// A bracket counts when it holds agencies and nothing else, and does not only give the short form of the name
    /// before it: "Korean Central News Agency (KCNA)".
    private void brackets(String text, SequencedSet<String> found) {
        Matcher bracket = BRACKETS.matcher(text);
        while (bracket.find()) {
            List<String> names = names(bracket.group(1));
            if (names.size() == 1 && isNamedBefore(text, bracket.start(), names.getFirst())) {
                continue;
            }
            found.addAll(names);
        }
    }

    private boolean isNamedBefore(String text, int end, String name) {
        int from = Math.max(0, end - HEAD / 2);
        Words before = register.words(text, new Span(from, end));
        for (int word = 0; word < before.size(); word++) {
            PhraseIndex.Match<Sense> match = register.names().longest(before, word);
            if (match != null && match.to() == before.size() && name.equals(outlet(match))) {
                return true;
            }
        }
        return false;
    }

    /// As the register names it, else as it is written.
    private void abbreviated(Pattern pattern, String text, SequencedSet<String> found) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            String name = outlet(matcher.group(1));
            found.add(name == null ? matcher.group(1) : name);
        }
    }

    private void phrases(Pattern pattern, String text, SequencedSet<String> found) {
        Matcher phrase = pattern.matcher(text);
        while (phrase.find()) {
            all(phrase.group(1), found);
        }
    }

    /// "AP writer ... and Reuters contributed to this report."
    private void contributed(String text, SequencedSet<String> found) {
        int end = text.indexOf(CONTRIBUTED);
        if (end >= 0) {
            int from = Math.max(text.lastIndexOf('.', end), text.lastIndexOf('\n', end)) + 1;
            Words words = register.words(text, new Span(from, end));
            for (int word = 0; word < words.size(); word++) {
                PhraseIndex.Match<Sense> match = register.names().longest(words, word);
                String name = match == null ? null : outlet(match);
                if (name != null) {
                    found.add(name);
                }
            }
        }
    }

    /// "... of the year. — Reuters", or a last line that is a name.
    private void tail(String text, SequencedSet<String> found) {
        String last = text.substring(Math.max(0, text.length() - TAIL)).strip();
        String line = last.substring(last.lastIndexOf('\n') + 1);
        Matcher dash = AFTER_DASH.matcher(line);
        if (dash.find()) {
            all(dash.group(1), found);
        } else if (text.indexOf('\n') >= 0 && line.split(" ", SHORT_LINE + 1).length <= SHORT_LINE) {
            all(line, found);
        }
    }

    private void all(String words, SequencedSet<String> found) {
        found.addAll(names(words));
    }

    private void add(String words, SequencedSet<String> found) {
        String name = outlet(words);
        if (name != null) {
            found.add(name);
        }
    }

    /// The outlets when all that is listed are outlets; else none.
    private List<String> names(String listed) {
        var names = new ArrayList<String>();
        for (String part : PARTED.split(listed)) {
            String name = outlet(part);
            if (name != null) {
                names.add(name);
            } else if (!part.isBlank() && !isPlaceOrDay(part)) {
                return List.of();
            }
        }
        return names;
    }

    /// "AP/Kyiv", "Reuters, Oct. 18".
    private boolean isPlaceOrDay(String part) {
        return part.chars().anyMatch(Character::isDigit)
                || register.stateNamed(part.strip()) != null
                || part.strip().toLowerCase(Locale.ROOT).equals(AGENCIES);
    }

    /// The outlet that words name from the first to the last, or null.
    private @Nullable String outlet(String words) {
        String bare = words.strip();
        Words split = register.words(bare, new Span(0, bare.length()));
        if (split.size() == 0) {
            return null;
        }
        int from = split.size() > 1 && split.folded(0).equals("by") ? 1 : 0;
        PhraseIndex.Match<Sense> match = register.names().longest(split, from);
        return match == null || match.to() != split.size() ? null : outlet(match);
    }

    private @Nullable String outlet(PhraseIndex.Match<Sense> match) {
        for (Sense sense : match.values()) {
            Collective collective = register.collective(sense.code());
            if (collective != null
                    && collective.periods().stream()
                            .anyMatch(period -> period.sectors().contains(Sector.JRN))) {
                return collective.name();
            }
        }
        return null;
    }
}
