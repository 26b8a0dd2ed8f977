package org.vedette.watchfile.yaml;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Named fields, read one by one. What is missing or wrong becomes a fault, and reading goes on with something
/// harmless;
/// what nobody asked for is a fault when the entry is closed.
public final class Entry {
    private static final Pattern TIME = Pattern.compile("(\\d{1,5}) ?(hours?|days?|weeks?)");
    private static final Pattern SHORT_TIME = Pattern.compile("(\\d{1,5}) ?(seconds?|minutes?)");
    private static final int DAYS_OF_WEEK = 7;

    private final Node.Mark at;
    private final Map<String, Node.Field> named;
    private final Faults faults;
    private final SortedSet<String> asked = new TreeSet<>();

    private Entry(Node.Mark at, Map<String, Node.Field> named, Faults faults) {
        this.at = at;
        this.named = named;
        this.faults = faults;
    }

    /// The fields of a node; a fault and no fields when it has none.
    public static Entry of(Node node, String wanted, Faults faults) {
        if (node instanceof Node.Fields fields) {
            return new Entry(fields.at(), fields.named(), faults);
        }
        faults.add(node.at(), node.kind(), wanted);
        return new Entry(node.at(), new LinkedHashMap<>(), faults);
    }

    public Node.Mark at() {
        return at;
    }

    public Faults faults() {
        return faults;
    }

    /// Whether the field is there.
    public boolean has(String name) {
        asked.add(name);
        return named.containsKey(name);
    }

    /// The value of a field, or null.
    public @Nullable Node node(String name) {
        asked.add(name);
        Node.Field field = named.get(name);
        return field == null ? null : field.value();
    }

    /// Where the value of a field stands, or the entry where there is none.
    public Node.Mark place(String name) {
        Node node = node(name);
        return node == null ? at : node.at();
    }

    /// A field that must hold words.
    public String text(String name) {
        String text = textOrNull(name);
        if (text == null) {
            if (!named.containsKey(name)) {
                faults.add(at, "no " + name, name);
            }
            return "";
        }
        return text;
    }

    /// A field that may hold words; null where it is not there, and where it holds none, which is a fault.
    public @Nullable String textOrNull(String name) {
        Node node = node(name);
        return node == null ? null : scalar(node, name);
    }

    private @Nullable String scalar(Node node, String wanted) {
        if (node instanceof Node.Scalar(var place, var text) && !text.isEmpty()) {
            return text;
        }
        faults.add(node.at(), node.kind(), wanted);
        return null;
    }

    /// A list of words; one word may stand for a list of one.
    public List<String> words(String name) {
        return read(name, (text, place) -> text);
    }

    /// A list whose items are each one of a few words.
    public <T> List<T> oneOf(String name, Map<String, T> known) {
        return read(name, (text, place) -> known(text, place, known));
    }

    /// A field that may hold one of a few words.
    public <T> @Nullable T choice(String name, Map<String, T> known) {
        String text = textOrNull(name);
        return text == null ? null : known(text, place(name), known);
    }

    private <T> @Nullable T known(String text, Node.Mark place, Map<String, T> known) {
        T found = known.get(text);
        if (found == null) {
            faults.add(place, "«" + text + "»", "one of " + String.join(", ", known.keySet()));
        }
        return found;
    }

    /// Reads a word at its place.
    ///
    /// @param <T> what it stands for
    @FunctionalInterface
    public interface Word<T> {
        /// @return null when it stands for nothing; then there is a fault
        @Nullable
        T read(String text, Node.Mark place);
    }

    /// A list of which each item is read in the same way.
    public <T> List<T> read(String name, Word<T> word) {
        var read = new ArrayList<T>();
        for (Node item : nodes(name)) {
            String text = scalar(item, "a word");
            T value = text == null ? null : word.read(text, item.at());
            if (value != null) {
                read.add(value);
            }
        }
        return read;
    }

    /// The items of a list; a single value may stand for a list of one.
    public List<Node> nodes(String name) {
        return switch (node(name)) {
            case null -> List.of();
            case Node.Items(var place, var nodes) -> nodes;
            case Node.Scalar one -> List.of(one);
            case Node.Fields one -> List.of(one);
        };
    }

    /// The items of a list, each with fields of its own.
    public List<Entry> entries(String name, String wanted) {
        return nodes(name).stream().map(node -> of(node, wanted, faults)).toList();
    }

    /// A number; null where there is none.
    public @Nullable Double number(String name) {
        return parsed(name, Entry::decimal, "a number such as 1500 or 0.5");
    }

    private static @Nullable Double decimal(String text) {
        String digits = text.replace("_", "");
        return digits.matches("\\d{1,12}(\\.\\d{1,6})?") ? Double.valueOf(digits) : null;
    }

    /// A stretch of time; null where there is none.
    public @Nullable Duration time(String name) {
        return parsed(name, Entry::duration, "a time such as 36 hours, 7 days or 2 weeks");
    }

    private static Duration parseTime(Matcher match) {
        long count = Long.parseLong(match.group(1));
        return switch (match.group(2).charAt(0)) {
            case 'h' -> Duration.ofHours(count);
            case 'd' -> Duration.ofDays(count);
            default -> Duration.ofDays(DAYS_OF_WEEK * count);
        };
    }

    private static @Nullable Duration duration(String text) {
        Matcher match = TIME.matcher(text);
        return match.matches() ? parseTime(match) : null;
    }

    /// A short stretch of time, in seconds or minutes too; null where there is none.
    public @Nullable Duration wait(String name) {
        return parsed(name, Entry::shortTime, "a time such as 10 seconds, 5 minutes or 2 hours");
    }

    private static @Nullable Duration shortTime(String text) {
        Matcher match = SHORT_TIME.matcher(text);
        if (!match.matches()) {
            return duration(text);
        }
        long count = Long.parseLong(match.group(1));
        return match.group(2).startsWith("s") ? Duration.ofSeconds(count) : Duration.ofMinutes(count);
    }

    /// A field read by a rule of the caller's; null where it is not there or is none, which is a fault.
    ///
    /// @param parse gives null for what it does not understand
    public <T> @Nullable T parsedBy(String name, Function<String, @Nullable T> parse, String wanted) {
        return parsed(name, parse, wanted);
    }

    /// A day; null where there is none.
    public @Nullable LocalDate day(String name) {
        return parsed(name, Entry::date, "a day such as 2024-12-15");
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /// Whether a field says yes; no where it is not there.
    public boolean yes(String name) {
        return Boolean.TRUE.equals(parsed(name, Entry::truth, "true or false"));
    }

    private static @Nullable Boolean truth(String text) {
        return switch (text) {
            case "true", "yes" -> Boolean.TRUE;
            case "false", "no" -> Boolean.FALSE;
            default -> null;
        };
    }

    private <T> @Nullable T parsed(String name, Function<String, @Nullable T> parse, String wanted) {
        String text = textOrNull(name);
        T value = text == null ? null : parse.apply(text);
        if (text != null && value == null) {
            faults.add(place(name), "«" + text + "»", wanted);
        }
        return value;
    }

    /// Names every field that was not asked for.
    public void close() {
        named.forEach((name, field) -> {
            if (!asked.contains(name)) {
                faults.add(field.name(), "«" + name + "»", "one of " + String.join(", ", asked));
            }
        });
    }
}
