package org.vedette.knowledge.outlets;

import java.util.List;
import org.vedette.model.watch.SourceGrade;

/// An outlet of the register.
///
/// @param code as the register of actors has it
/// @param names under which articles are published, the usual one first
/// @param country of its seat, ISO 3166-1 alpha-3; empty where there is none
/// @param ownership whose it is
/// @param letter how far it can be relied on
/// @param reason for the letter, in words
public record Outlet(
        String code, List<String> names, String country, Ownership ownership, SourceGrade letter, String reason) {
    /// Whose an outlet is.
    public enum Ownership {
        /// A state owns or runs it: it is state-controlled.
        STATE,
        /// A public service, under a law that keeps the government out.
        PUBLIC,
        PRIVATE
    }

    public Outlet {
        names = List.copyOf(names);
    }

    /// The usual name.
    public String name() {
        return names.getFirst();
    }

    /// Whether a government speaks through it.
    public boolean isStateControlled() {
        return ownership == Ownership.STATE;
    }
}
