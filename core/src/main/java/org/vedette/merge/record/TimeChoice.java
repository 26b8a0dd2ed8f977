package org.vedette.merge.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.vedette.merge.witness.Witness;
import org.vedette.model.claim.When;
import org.vedette.model.event.Field;

/// The days that stand for a happening: what texts tell; where none tells, the first day of publication.
///
/// @param field null when there is no day at all
record TimeChoice(
        @Nullable Field field,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    private static final String NAME = "time";

    static TimeChoice of(Fields fields, List<Witness> witnesses) {
        List<Value> told = fields.single(witness -> Texts.told(witness.claim().when()));
        if (told.isEmpty()) {
            return assumed(fields, witnesses);
        }
        Field field = Fields.field(NAME, told);
        return told.getFirst().first().claim().when() instanceof When.Told(var words, var first, var last)
                ? new TimeChoice(field, first == null ? last : first, last == null ? first : last)
                : new TimeChoice(field, null, null);
    }

    /// A happening is no later than its first report.
    private static TimeChoice assumed(Fields fields, List<Witness> witnesses) {
        LocalDate day = witnesses.stream()
                .map(TimeChoice::published)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (day == null) {
            return new TimeChoice(null, null, null);
        }
        List<Value> values = fields.single(witness -> day.equals(published(witness)) ? day.toString() : null);
        return new TimeChoice(
                Fields.field(NAME, values, "no report tells the day; the first was published then"), day, day);
    }

    private static @Nullable LocalDate published(Witness witness) {
        return witness.claim().when() instanceof When.Assumed(var day, var why)
                ? day
                : witness.report().published();
    }
}
