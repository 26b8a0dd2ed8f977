package org.vedette.knowledge.actors;

/// One thing that a name may mean.
///
/// @param code the actor's code; of a state, ISO 3166-1 alpha-3
public record Sense(SenseKind kind, String code) {}
