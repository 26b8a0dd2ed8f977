package org.vedette.knowledge.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Who held which office of whom, and when. An owner is a state, an organisation, or a body named in the title ("CIA
/// Director").
public final class Offices {
    /// The office of whoever leads a state, whichever that is.
    public static final String LEADING = "leading";

    private static final String HEAD_OF_STATE = "head-of-state";
    private static final String HEAD_OF_GOVERNMENT = "head-of-government";

    /// Offices from the weightiest down.
    private static final List<String> WEIGHTS = List.of(
            "supreme-leader",
            HEAD_OF_STATE,
            HEAD_OF_GOVERNMENT,
            "secretary-general",
            "organisation-head",
            "high-representative",
            "foreign-minister",
            "defence-minister",
            "deputy-head-of-government",
            "vice-president",
            "minister",
            "national-security-adviser",
            "spy-chief",
            "army-chief",
            "regional-leader",
            "armed-group-leader",
            "opposition-leader",
            "party-leader");

    private final SortedMap<String, List<Term>> byOwner = new TreeMap<>();
    private final SortedMap<String, List<Led>> led;

    /// When the head of government, not the head of state, leads a state.
    record Led(LocalDate first, LocalDate last) {}

    /// @param led by state
    Offices(SortedMap<String, List<Led>> led) {
        this.led = new TreeMap<>(led);
    }

    void add(String owner, Term term) {
        byOwner.computeIfAbsent(owner, ignored -> new ArrayList<>()).add(term);
    }

    /// The offices of an owner that somebody held on a day, in the order of the tables.
    public List<Term> on(String owner, LocalDate day) {
        return byOwner.getOrDefault(owner, List.of()).stream()
                .filter(term -> term.holdsOn(day) && !term.isFormer())
                .toList();
    }

    /// Every office of an owner that the tables hold.
    public List<Term> ever(String owner) {
        return List.copyOf(byOwner.getOrDefault(owner, List.of()));
    }

    /// Which office leads a state on a day.
    public String leading(String iso3, LocalDate day) {
        boolean government = led.getOrDefault(iso3, List.of()).stream()
                .anyMatch(each -> !day.isBefore(each.first()) && !day.isAfter(each.last()));
        return government ? HEAD_OF_GOVERNMENT : HEAD_OF_STATE;
    }

    /// The same terms, the weightiest office first; of equal ones the one begun last.
    public List<Term> byWeight(List<Term> terms) {
        return terms.stream()
                .sorted(Comparator.comparingInt(Offices::weight)
                        .thenComparing(term -> term.tenure().first(), Comparator.reverseOrder()))
                .toList();
    }

    /// How far down the order of offices one stands, from 0.
    public static int weight(Term term) {
        int weight = WEIGHTS.indexOf(term.tenure().office());
        return weight < 0 ? WEIGHTS.size() : weight;
    }
}
