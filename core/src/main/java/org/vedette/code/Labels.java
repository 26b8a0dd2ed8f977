package org.vedette.code;

import java.util.List;
import java.util.stream.Stream;
import org.vedette.knowledge.corpus.Codebook;
import org.vedette.model.claim.ClaimType;
import org.vedette.model.claim.Role;
import org.vedette.model.claim.Status;

/// What each number that the reader's network gives stands for. Training and reading share this one table; a change of
/// it
/// needs a new model.
///
/// The network gives a row of numbers for every word piece: the scores of the trigger types, of the status, mode and
/// contexts (meant for a trigger), two halves of the role network (one meant for the trigger, one for the other word),
/// and three parts of the pair network (meant for the first piece, the source's and the target's opening mark).
public final class Labels {
    /// "No trigger", then the types in order.
    public static final int TRIGGERS = 1 + ClaimType.values().length;

    public static final int STATUSES = Status.values().length;
    /// "No mode", then the modes in order.
    public static final List<String> MODES =
            Stream.concat(Stream.of(""), Codebook.ALL_MODES.stream()).toList();

    public static final List<String> CONTEXTS = Codebook.CONTEXTS;
    public static final int ROLES = Role.values().length;
    /// Width of the role network's hidden layer.
    public static final int ROLE_HIDDEN = 192;
    /// What a pair is scored for: a trigger label, then a status.
    public static final int PAIR = TRIGGERS + STATUSES;

    public static final int TRIGGER_AT = 0;
    public static final int STATUS_AT = TRIGGER_AT + TRIGGERS;
    public static final int MODE_AT = STATUS_AT + STATUSES;
    public static final int CONTEXT_AT = MODE_AT + MODES.size();
    /// How many numbers, from the first on, tell what a trigger is: type, status, mode, contexts.
    public static final int SCORES = CONTEXT_AT + CONTEXTS.size();

    public static final int ROLE_TRIGGER_AT = CONTEXT_AT + CONTEXTS.size();
    public static final int ROLE_WORD_AT = ROLE_TRIGGER_AT + ROLE_HIDDEN;
    public static final int PAIR_FIRST_AT = ROLE_WORD_AT + ROLE_HIDDEN;
    public static final int PAIR_SOURCE_AT = PAIR_FIRST_AT + PAIR;
    public static final int PAIR_TARGET_AT = PAIR_SOURCE_AT + PAIR;
    /// How many numbers there are for a piece.
    public static final int WIDTH = PAIR_TARGET_AT + PAIR;

    /// How far a word may stand from a trigger before distance is told no more, in steps of growing width.
    public static final int DISTANCES = 17;

    /// The marks put around the source and the target of a pair.
    public static final String SOURCE_OPENS = "[";

    public static final String SOURCE_CLOSES = "]";
    public static final String TARGET_OPENS = "{";
    public static final String TARGET_CLOSES = "}";

    private Labels() {}

    /// The step of a distance in words, from 0 (far to the left) to [#DISTANCES] - 1 (far to the right).
    public static int distance(int words) {
        int away = Math.abs(words);
        int step = away <= 3 ? away : away <= 5 ? 4 : away <= 8 ? 5 : away <= 14 ? 6 : away <= 24 ? 7 : 8;
        return DISTANCES / 2 + (words < 0 ? -step : step);
    }

    /// The type of a trigger label from 1.
    public static ClaimType type(int trigger) {
        return ClaimType.values()[trigger - 1];
    }
}
