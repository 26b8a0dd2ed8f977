package org.vedette.model.actor;

/// What part of public life an actor belongs to: PLOVER's sector codes (CC BY-SA 4.0), and its codes for entities
/// without a state.
public enum Sector {
    COP,
    GOV,
    JUD,
    LEG,
    MIL,
    PRM,
    PTY,
    REB,
    SPY,
    UAF,
    UNK,
    AGR,
    BUS,
    CRM,
    CVL,
    EDU,
    ELI,
    JRN,
    LAB,
    MED,
    REF,
    OPP,
    PRE,
    REL,
    SOC,
    IGO,
    UNO,
    EUR,
    NGO,
    ISM,
    IMG,
    MNC;

    /// Whether it marks an entity that belongs to no state: the kinds of organisation beyond states.
    public boolean isBeyondStates() {
        return switch (this) {
            case IGO, UNO, EUR, NGO, ISM, IMG, MNC -> true;
            case COP,
                    GOV,
                    JUD,
                    LEG,
                    MIL,
                    PRM,
                    PTY,
                    REB,
                    SPY,
                    UAF,
                    UNK,
                    AGR,
                    BUS,
                    CRM,
                    CVL,
                    EDU,
                    ELI,
                    JRN,
                    LAB,
                    MED,
                    REF,
                    OPP,
                    PRE,
                    REL,
                    SOC -> false;
        };
    }
}
