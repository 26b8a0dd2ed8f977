package org.vedette.web.relation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.vedette.knowledge.words.InWords;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Place;
import org.vedette.model.claim.Quantity;
import org.vedette.store.KeptClaim;
import org.vedette.store.Pair;
import org.vedette.web.chart.Dot;
import org.vedette.web.chart.RowChart;
import org.vedette.web.chart.WeekChart;
import org.vedette.web.chart.WorldMap;
import org.vedette.web.desk.Desk;
import org.vedette.web.page.ClaimRow;
import org.vedette.web.page.Frame;
import org.vedette.web.page.Shown;

/// What the page of a relation shows.
///
/// @param charted the claims that the charts show, the latest day first
/// @param unit of the numbers asked for, or empty for the one told most often
/// @param next behind what the next page of the table begins, or empty
public record RelationView(
        Frame frame,
        Pair pair,
        Desk desk,
        WorldMap map,
        List<KeptClaim> charted,
        String unit,
        List<ClaimRow> rows,
        String next) {
    /// Charts show so many claims, the latest; the table goes on behind them. More make no picture and a slow page.
    static final int CHARTED = 500;

    private static final int TOPICS = 7;
    private static final int VOICES = 14;
    private static final int SPOTS = 40;
    private static final List<String> KINDS =
            List.of("cooperation in words", "cooperation in deeds", "conflict in words", "conflict in deeds");

    public RelationView {
        charted = List.copyOf(charted);
        rows = List.copyOf(rows);
    }

    /// Whether there may be claims that the charts do not show.
    public boolean isCut() {
        return charted.size() >= CHARTED;
    }

    /// How many claims of a kind stand where between plan and deed.
    public record Sum(String kind, long done, long planned, long denied) {}

    public String first() {
        return desk.naming().name(pair.first());
    }

    public String second() {
        return desk.naming().name(pair.second());
    }

    public List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        for (int quad = 1; quad <= KINDS.size(); quad++) {
            int of = quad;
            List<String> stands = charted.stream()
                    .filter(claim -> claim.claim().type().quad() == of)
                    .map(claim -> Shown.stand(claim.claim().status()))
                    .toList();
            sums.add(new Sum(
                    KINDS.get(quad - 1), count(stands, "done"), count(stands, "planned"), count(stands, "denied")));
        }
        return sums;
    }

    private static long count(List<String> stands, String stand) {
        return stands.stream().filter(stand::equals).count();
    }

    /// Claims by topic over time; empty where no day is known.
    public String topics() {
        List<Dot> dots = new ArrayList<>();
        Map<String, Integer> often = new TreeMap<>();
        for (KeptClaim claim : dated()) {
            String topic = topic(claim.claim());
            often.merge(topic, 1, Integer::sum);
            dots.add(dot(claim, LocalDate.parse(claim.day()), topic, ""));
        }
        List<String> order = most(often, TOPICS);
        List<Dot> shown = dots.stream()
                .map(dot -> order.contains(dot.row())
                        ? dot
                        : new Dot(dot.day(), "other", dot.stand(), "", dot.title(), dot.link()))
                .toList();
        if (shown.stream().anyMatch(dot -> dot.row().equals("other")) && !order.contains("other")) {
            order.add("other");
        }
        return shown.isEmpty() ? "" : RowChart.of("Claims by topic over time", order, shown, frame.day());
    }

    private static String topic(Claim claim) {
        return claim.contexts().isEmpty() ? "other" : claim.contexts().getFirst();
    }

    private static List<String> most(Map<String, Integer> often, int most) {
        return new ArrayList<>(often.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList());
    }

    /// Acts against plans by week; empty where no day is known.
    public String weeks() {
        List<Dot> dots = dated().stream()
                .map(claim -> dot(claim, LocalDate.parse(claim.day()), "", ""))
                .toList();
        return dots.isEmpty() ? "" : WeekChart.of(dots);
    }

    private List<KeptClaim> dated() {
        return charted.reversed().stream()
                .filter(claim -> !claim.day().isEmpty())
                .toList();
    }

    private Dot dot(KeptClaim claim, LocalDate day, String row, String label) {
        String title = day + ", " + Shown.word(claim.claim()) + ", "
                + claim.claim().status().label() + ": " + claim.report().sentence();
        return new Dot(
                day, row, Shown.stand(claim.claim().status()), label, title, frame.to(new ClaimRow(claim).link()));
    }

    /// The units in which numbers are told, the most frequent first.
    public List<String> units() {
        Map<String, Integer> often = new TreeMap<>();
        for (KeptClaim claim : charted) {
            for (Quantity quantity : claim.claim().quantities()) {
                if (quantity.unit() != null) {
                    often.merge(quantity.unit(), 1, Integer::sum);
                }
            }
        }
        return most(often, TOPICS + 1);
    }

    public String chosen() {
        List<String> units = units();
        return unit.isEmpty() && !units.isEmpty() ? units.getFirst() : unit;
    }

    /// Numbers of the chosen unit as they became known, a row a voice; empty where there are none.
    public String numbers() {
        List<Dot> dots = new ArrayList<>();
        Map<String, Integer> order = new LinkedHashMap<>();
        List<KeptClaim> known = charted.stream()
                .sorted(Comparator.comparing(KeptClaim::known).thenComparing(KeptClaim::number))
                .toList();
        String chosen = chosen();
        for (KeptClaim claim : known) {
            for (Quantity quantity : claim.claim().quantities()) {
                if (chosen.equals(quantity.unit())) {
                    String voice = Shown.word(claim.claim());
                    order.merge(voice, 1, Integer::sum);
                    LocalDate day = claim.known().atZone(ZoneOffset.UTC).toLocalDate();
                    Dot one = dot(claim, day, voice, InWords.amount(quantity).replace(" " + quantity.unit(), ""));
                    if (dots.stream().noneMatch(dot -> isSame(dot, one))) {
                        dots.add(one);
                    }
                }
            }
        }
        List<String> often = most(new TreeMap<>(order), VOICES);
        List<String> rows = order.keySet().stream().filter(often::contains).toList();
        List<Dot> shown = dots.stream().filter(dot -> rows.contains(dot.row())).toList();
        return shown.isEmpty()
                ? ""
                : RowChart.of("Number of " + chosen + " by voice, as it became known", rows, shown, frame.day());
    }

    /// What one voice says again on the same day is one mark.
    private static boolean isSame(Dot one, Dot other) {
        return one.day().equals(other.day())
                && one.row().equals(other.row())
                && one.stand().equals(other.stand())
                && one.label().equals(other.label());
    }

    /// Where it took place; empty where no place is known.
    public String places() {
        Map<String, WorldMap.Spot> spots = new TreeMap<>();
        for (KeptClaim claim : charted) {
            WorldMap.Spot spot = spot(claim.claim().place());
            if (spot != null) {
                spots.merge(
                        spot.name(),
                        spot,
                        (was, one) -> new WorldMap.Spot(was.name(), was.lat(), was.lon(), was.number() + 1));
            }
        }
        List<WorldMap.Spot> shown = spots.values().stream()
                .sorted(Comparator.comparingInt(WorldMap.Spot::number).reversed())
                .limit(SPOTS)
                .toList();
        return shown.isEmpty() ? "" : map.around(List.of(first(), second()), shown);
    }

    private static WorldMap.@Nullable Spot spot(@Nullable Place place) {
        return place == null || place.lat() == null || place.lon() == null
                ? null
                : new WorldMap.Spot(place.name(), place.lat(), place.lon(), 1);
    }

    public String nextPage() {
        String here = frame.asOf(frame.asked().word());
        return here + (here.contains("?") ? "&" : "?") + "before=" + Frame.encoded(next) + "#claims";
    }

    public String csv() {
        return frame.asOf(frame.asked().word()).replaceFirst("^/relation", "/relation.csv");
    }

    /// The same page with numbers in another unit.
    public String in(String other) {
        return frame.to(
                "/relation?pair=" + Frame.encoded(pair.toString()) + "&unit=" + Frame.encoded(other) + "#numbers");
    }
}
