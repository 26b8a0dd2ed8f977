package org.vedette.export.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.vedette.export.writer.Happening;
import org.vedette.model.actor.Actor;
import org.vedette.model.claim.Claim;
import org.vedette.model.claim.Party;
import org.vedette.model.claim.RunnerUp;
import org.vedette.model.claim.Voice;
import org.vedette.model.claim.When;
import org.vedette.model.event.Event;
import org.vedette.model.event.Origin;
import org.vedette.model.event.Report;
import org.vedette.model.text.Span;

/// Our own table of claims: a row a claim, with the event it belongs to, its voice, its words and its reasons.
public final class ClaimsTable {
    /// A claim in its event.
    public record Line(Event event, Report report) {
        Claim claim() {
            return report.claim();
        }
    }

    /// As a file of comma-separated values with a header.
    public Layout<Line> csv() {
        return new Layout<>(Dialect.CSV, true, columns(), happening -> Rows.of(lines(happening)));
    }

    /// The rows of a happening.
    public static List<Line> lines(Happening happening) {
        return happening.reports().stream()
                .map(report -> new Line(happening.event(), report))
                .toList();
    }

    /// The columns in their order.
    public List<Column<Line>> columns() {
        List<Column<Line>> columns = new ArrayList<>(where());
        columns.addAll(what());
        columns.addAll(Actors.columns("source", row -> actors(row.claim().sources())));
        columns.addAll(Actors.columns("target", row -> actors(row.claim().targets())));
        columns.addAll(Actors.columns("about", row -> actors(row.claim().about())));
        columns.addAll(voice());
        columns.addAll(Amounts.columns(row -> row.claim().quantities()));
        columns.addAll(when());
        columns.addAll(Spot.columns(row -> row.claim().place()));
        columns.addAll(why());
        return columns;
    }

    private static List<Column<Line>> where() {
        return List.of(
                Column.text("claim_id", row -> row.claim().id()),
                Column.text("event_id", row -> row.event().id()),
                Column.text("origin_id", ClaimsTable::origin),
                Column.text("article_id", row -> row.report().article()),
                Column.text("outlet", row -> row.report().outlet()),
                Column.text("title", row -> row.report().title()),
                Column.text("url", row -> row.report().url()),
                Column.day("published", row -> row.report().published()),
                Column.text("sentence", row -> row.report().sentence()),
                Column.whole(
                        "sentence_start", row -> (long) row.claim().sentence().start()),
                Column.whole(
                        "sentence_end", row -> (long) row.claim().sentence().end()),
                Column.text("trigger", ClaimsTable::trigger),
                Column.whole(
                        "trigger_start", row -> (long) row.claim().trigger().start()),
                Column.whole("trigger_end", row -> (long) row.claim().trigger().end()));
    }

    private static List<Column<Line>> what() {
        return List.of(
                Column.text("type", row -> row.claim().type().name()),
                Column.text("mode", row -> row.claim().mode()),
                Column.text("contexts", row -> Cells.list(row.claim().contexts())),
                Column.whole("quad", row -> (long) row.claim().type().quad()),
                Column.text("cameo", row -> row.claim().cameo()),
                Column.number("goldstein", row -> row.claim().goldstein()),
                Column.text("status", row -> row.claim().status().label()));
    }

    private static List<Column<Line>> voice() {
        return List.of(
                Column.text("voice", row -> Chain.text(row.claim().voice())),
                Column.text("voice_kind", row -> {
                    Voice inner = Chain.innermost(row.claim().voice());
                    return inner == null ? null : Chain.kind(inner);
                }),
                Column.text("voice_name", row -> {
                    Voice inner = Chain.innermost(row.claim().voice());
                    return inner == null ? null : inner.name();
                }),
                Column.text("voice_code", row -> {
                    Voice inner = Chain.innermost(row.claim().voice());
                    Actor actor = inner == null ? null : Chain.actor(inner);
                    return actor == null ? null : actor.code();
                }));
    }

    private static List<Column<Line>> when() {
        return List.of(
                Column.day("time_first", row -> first(row.claim().when())),
                Column.day("time_last", row -> last(row.claim().when())),
                Column.text("time_how", row -> how(row.claim().when())));
    }

    private static List<Column<Line>> why() {
        return List.of(
                Column.instant("known", row -> row.claim().known()),
                Column.number("confidence", row -> row.claim().confidence()),
                Column.text("coded_by", row -> row.claim().evidence().by()),
                Column.number("score", row -> row.claim().evidence().score()),
                Column.text("runner_up", row -> {
                    RunnerUp second = row.claim().evidence().runnerUp();
                    return second == null ? null : second.type().name();
                }),
                Column.text(
                        "precedents", row -> Cells.list(row.claim().evidence().precedents())),
                Column.text("edition", row -> row.report().edition()),
                Column.text("tlp", row -> row.report().tlp().label()));
    }

    private static @Nullable String origin(Line row) {
        return row.event().origins().stream()
                .filter(origin -> origin.claims().contains(row.claim().id()))
                .map(Origin::id)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String trigger(Line row) {
        Span sentence = row.claim().sentence();
        Span trigger = row.claim().trigger();
        boolean inside = sentence.covers(trigger)
                && trigger.end() - sentence.start() <= row.report().sentence().length();
        return inside ? trigger.shift(-sentence.start()).in(row.report().sentence()) : null;
    }

    private static List<Actor> actors(List<Party> parties) {
        return parties.stream().map(Party::actor).toList();
    }

    private static @Nullable LocalDate first(@Nullable When when) {
        return switch (when) {
            case null -> null;
            case When.Told(var words, var first, var last) -> first;
            case When.Assumed(var published, var why) -> published;
        };
    }

    private static @Nullable LocalDate last(@Nullable When when) {
        return switch (when) {
            case null -> null;
            case When.Told(var words, var first, var last) -> last;
            case When.Assumed(var published, var why) -> published;
        };
    }

    private static @Nullable String how(@Nullable When when) {
        return switch (when) {
            case null -> null;
            case When.Told told -> "told";
            case When.Assumed(var published, var why) ->
                "assumed: " + why.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }
}
