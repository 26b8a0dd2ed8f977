package org.vedette.model.watch;

import java.time.LocalDate;

/// A sign that should be seen by a day, if the watch's question is to be answered with yes.
///
/// @param by the last day, UTC
/// @param because why it should be seen
public record Expected(String indicator, LocalDate by, String because) {}
