package org.vedette.store;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vedette.model.Tlp;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;

/// One thing that is asked of claims; several together must all hold.
public sealed interface Filter {
    /// One party stands on one side and the other on the other.
    record Between(Pair pair) implements Filter {}

    /// Somebody takes part: a state with all its bodies and people, or one of the register's codes.
    ///
    /// @param part as what, or null for any
    record Actor(String code, @Nullable Part part) implements Filter {}

    record Types(List<ClaimType> types) implements Filter {
        public Types {
            types = List.copyOf(types);
        }
    }

    record Statuses(List<Status> statuses) implements Filter {
        public Statuses {
            statuses = List.copyOf(statuses);
        }
    }

    /// The happening touches these days, both ends included.
    record Days(@Nullable LocalDate from, @Nullable LocalDate to) implements Filter {}

    /// It took place there.
    ///
    /// @param country ISO 3166-1 alpha-3
    record Place(String country) implements Filter {}

    /// An outlet of this name published it; capitals do not matter.
    record Outlet(String name) implements Filter {}

    /// @param least from 0 to 1
    record Confidence(double least) implements Filter {}

    /// It has an amount in this unit.
    record Unit(String unit) implements Filter {}

    /// It stands in this article.
    record Article(String id) implements Filter {}

    /// It has this identifier.
    record Id(String claim) implements Filter {}

    /// It has one of these identifiers.
    record Ids(List<String> claims) implements Filter {
        public Ids {
            claims = List.copyOf(claims);
        }
    }

    /// Its article may be seen by whoever may see up to this mark.
    ///
    /// @param most the strictest
    record Marked(Tlp most) implements Filter {}

    /// Its article is marked stricter than that.
    ///
    /// @param most the strictest that is left out
    record Above(Tlp most) implements Filter {}

    /// It was taken behind the claim of this number.
    record Behind(long number) implements Filter {}

    /// All these words stand in its article or headline, in any order; capitals, accents and the plural do
    /// not matter, and a word that ends in `*` stands for its beginning.
    record Words(String words) implements Filter {}
}
