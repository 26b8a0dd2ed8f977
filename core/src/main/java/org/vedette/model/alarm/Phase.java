package org.vedette.model.alarm;

/// A step of a watch's ladder.
///
/// @param number 0 for calm, then upwards
/// @param id its name in the watch file; "calm" for 0
/// @param title for a person
public record Phase(int number, String id, String title) {
    /// Below the first step.
    public static final Phase CALM = new Phase(0, "calm", "Calm");
}
