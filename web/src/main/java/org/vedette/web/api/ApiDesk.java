package org.vedette.web.api;

import org.vedette.store.EventRecord;
import org.vedette.store.Ledger;
import org.vedette.store.Tail;
import org.vedette.web.api.alarm.Alarms;

/// What the interface draws on.
public record ApiDesk(Ledger ledger, EventRecord events, Tail tail, Alarms alarms) {}
