package org.vedette.web.page;

import org.vedette.store.Counts;

/// What the first page shows.
public record Situation(Frame frame, Counts counts) {}
