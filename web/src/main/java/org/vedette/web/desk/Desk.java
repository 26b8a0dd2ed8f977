package org.vedette.web.desk;

import java.time.InstantSource;
import org.vedette.knowledge.actors.ActorRegister;
import org.vedette.store.EventRecord;
import org.vedette.store.Ledger;

/// What every page draws on.
///
/// @param name of the ledger, for the head of each page
/// @param clock what the desk takes for now: the machine's clock, or a day of an archive
public record Desk(String name, Ledger ledger, EventRecord events, ActorRegister register, InstantSource clock) {}
