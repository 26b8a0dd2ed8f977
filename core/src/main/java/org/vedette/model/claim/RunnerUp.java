package org.vedette.model.claim;

/// The type that came second, and its score from 0 to 1.
public record RunnerUp(ClaimType type, double score) {}
