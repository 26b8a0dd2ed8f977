package org.vedette.store;

import java.time.Instant;

/// How far somebody trusts a source or a piece of information, by the Admiralty system (NATO AJP-2.1): letters for
/// sources, digits for information. A later grading of the same thing sets an earlier one aside.
///
/// @param subject an outlet's name, an actor's code or a claim's identifier
/// @param grade A to F for an outlet or actor, 1 to 6 for a claim
/// @param by the analyst's name
/// @param because the analyst's words
public record Grading(Kind kind, String subject, String grade, Instant at, String by, String because) {
    /// What is graded.
    public enum Kind {
        OUTLET,
        ACTOR,
        CLAIM
    }

    public Grading {
        String wanted = switch (kind) {
            case OUTLET, ACTOR -> "[A-F]";
            case CLAIM -> "[1-6]";
        };
        if (!grade.matches(wanted)) {
            throw new IllegalArgumentException("found the grade «" + grade + "», wanted one of " + wanted);
        }
    }
}
