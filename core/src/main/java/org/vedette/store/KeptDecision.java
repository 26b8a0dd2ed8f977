package org.vedette.store;

import java.time.Instant;
import org.vedette.model.event.Decision;

/// A decision as the ledger holds it.
///
/// @param number its place among all that was decided; by it a decision is undone
/// @param learned when the ledger took it
public record KeptDecision(int number, Decision decision, Instant learned) {}
