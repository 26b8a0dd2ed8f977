package org.vedette.model.alarm;

import java.time.Instant;

/// Somebody has signed for a phase that needs it.
///
/// @param watch its name
/// @param phase the phase's name in the watch file
/// @param role for whom was signed, as the watch file names him
/// @param by a name
public record SignOff(String watch, String phase, String role, String by, Instant at) {}
