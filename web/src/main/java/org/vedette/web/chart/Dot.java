package org.vedette.web.chart;

import java.time.LocalDate;

/// A mark of a chart.
///
/// @param day where it stands
/// @param row the row or voice it belongs to
/// @param stand "done", "planned" or "denied": decides shape and colour
/// @param label short words beside it, or empty
/// @param title what it tells when it is pointed at
/// @param link where it leads
public record Dot(LocalDate day, String row, String stand, String label, String title, String link) {}
