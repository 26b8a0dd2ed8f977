package org.vedette.model.watch;

/// What was agreed to do in a phase.
///
/// @param owner who does it
/// @param text what is done
public record Measure(String owner, String text) {}
