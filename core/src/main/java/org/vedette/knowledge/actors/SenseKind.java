package org.vedette.knowledge.actors;

/// In what way a name stands for its actor, the likelier reading first.
public enum SenseKind {
    /// "Chile".
    STATE,
    /// "Chilean" before a noun.
    ADJECTIVE,
    /// "Chileans".
    DEMONYM,
    /// A ministry, army, agency, court or parliament.
    BODY,
    /// An organisation across borders, a company or an outlet.
    ORGANISATION,
    /// An armed group or movement.
    GROUP,
    PARTY,
    /// A capital or a seat of power for its state: "Santiago", "La Moneda".
    SEAT,
    PERSON;

    /// Whether the name stands for a state and not for somebody in it.
    public boolean ofState() {
        return this == STATE || this == ADJECTIVE || this == DEMONYM || this == SEAT;
    }

    /// Whether the name is that of a body of people with a row of its own.
    public boolean ofCollective() {
        return this == BODY || this == ORGANISATION || this == GROUP || this == PARTY;
    }
}
