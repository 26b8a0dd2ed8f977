package org.vedette.watchfile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.vedette.model.Tlp;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Status;
import org.vedette.model.watch.Hypothesis;
import org.vedette.model.watch.Independence;
import org.vedette.model.watch.Likelihood;
import org.vedette.model.watch.Refuter;
import org.vedette.model.watch.SourceGrade;

/// The words of a watch file that stand for one of a few things.
final class Words {
    static final Map<String, ClaimType> TYPES = of(ClaimType.values(), ClaimType::name);
    static final Map<String, Status> STATUSES = of(Status.values(), Status::label);
    static final Map<String, Independence> APART = of(Independence.values(), Words::small);
    static final Map<String, Refuter.Reach> REACHES = of(Refuter.Reach.values(), Words::small);
    static final Map<String, SourceGrade> GRADES = of(SourceGrade.values(), SourceGrade::name);
    static final Map<String, Likelihood> LIKELIHOODS = of(Likelihood.values(), Likelihood::words);
    static final Map<String, Tlp> TLPS = of(Tlp.values(), tlp -> tlp.label().substring("TLP:".length()));
    static final Map<String, Hypothesis.Mark> MARKS = of(Hypothesis.Mark.values(), Hypothesis.Mark::name);

    private Words() {}

    private static String small(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static <T> Map<String, T> of(T[] values, Function<T, String> word) {
        var words = new LinkedHashMap<String, T>();
        for (T value : values) {
            words.put(word.apply(value), value);
        }
        return Collections.unmodifiableMap(words);
    }
}
