package org.vedette.cli.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.cli.command.Day;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.store.Filter;
import org.vedette.store.Pair;
import org.vedette.store.Part;
import org.vedette.store.Query;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Which claims are asked for.
public final class FilterOptions {
    @Option(
            names = "--relation",
            paramLabel = "A-B",
            converter = Pairs.class,
            description = "Between two: RUS-PRK either way, \"RUS>PRK\" what the first does to the second.")
    private @Nullable Pair relation;

    @Option(names = "--actor", paramLabel = "CODE", description = "Somebody takes part: PRK, KOR.NIS, NATO.")
    private @Nullable String actor;

    @Option(names = "--as", paramLabel = "PART", description = "With --actor: as ${COMPLETION-CANDIDATES}.")
    private @Nullable Part part;

    @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "PLOVER types, parted by commas.")
    private List<ClaimType> types = new ArrayList<>();

    @Option(names = "--status", paramLabel = "STATUS", split = ",", description = "Statuses, parted by commas.")
    private List<Status> statuses = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = Day.class,
            description = "The happening ends then or later.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", converter = Day.class, description = "It begins then or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--place", paramLabel = "COUNTRY", description = "It took place there: ISO 3166-1 alpha-3.")
    private @Nullable String place;

    @Option(names = "--outlet", paramLabel = "NAME", description = "This outlet published it.")
    private @Nullable String outlet;

    @Option(names = "--confidence", paramLabel = "LEAST", description = "At least as sure, from 0 to 1.")
    private @Nullable Double confidence;

    @Option(
            names = "--search",
            paramLabel = "WORDS",
            description = "All these words stand in its article; troop* for beginnings.")
    private @Nullable String words;

    @Mixin
    private TimeOption time = new TimeOption();

    /// Reads a pair given on the command line.
    static final class Pairs implements ITypeConverter<Pair> {
        @Override
        public Pair convert(String value) {
            try {
                return Pair.of(value);
            } catch (IllegalArgumentException unreadable) {
                throw new TypeConversionException(unreadable.getMessage());
            }
        }
    }

    /// All that was asked for, and what more a command asks for by itself.
    public Query query(Filter... more) {
        List<Filter> filters = new ArrayList<>(List.of(more));
        add(filters, relation == null ? null : new Filter.Between(relation));
        add(filters, actor == null ? null : new Filter.Actor(actor, part));
        add(filters, types.isEmpty() ? null : new Filter.Types(types));
        add(filters, statuses.isEmpty() ? null : new Filter.Statuses(statuses));
        add(filters, from == null && to == null ? null : new Filter.Days(from, to));
        add(filters, place == null ? null : new Filter.Place(place));
        add(filters, outlet == null ? null : new Filter.Outlet(outlet));
        add(filters, confidence == null ? null : new Filter.Confidence(confidence));
        add(filters, words == null ? null : new Filter.Words(words));
        return new Query(filters, time.asOf());
    }

    private static void add(List<Filter> filters, @Nullable Filter filter) {
        if (filter != null) {
            filters.add(filter);
        }
    }
}
