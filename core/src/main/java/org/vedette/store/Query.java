package org.vedette.store;

import java.util.List;
import java.util.stream.Stream;

/// What is asked of claims.
///
/// @param filters that must all hold
/// @param asOf from when one looks
public record Query(List<Filter> filters, AsOf asOf) {
    /// All claims that stand.
    public static final Query ALL = new Query(List.of(), AsOf.NOW);

    public Query {
        filters = List.copyOf(filters);
    }

    public static Query of(Filter... filters) {
        return new Query(List.of(filters), AsOf.NOW);
    }

    /// The same with one filter more.
    public Query and(Filter filter) {
        return new Query(Stream.concat(filters.stream(), Stream.of(filter)).toList(), asOf);
    }

    /// The same as of another time.
    public Query asOf(AsOf time) {
        return new Query(filters, time);
    }
}
