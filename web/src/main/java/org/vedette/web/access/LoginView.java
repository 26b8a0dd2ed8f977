package org.vedette.web.access;

/// What the page for signing in shows.
///
/// @param style the link to the style of the pages
/// @param to where to go then
/// @param wrong what went wrong, or empty
/// @param provider the name of a provider by which people may sign in, or empty for none
public record LoginView(String style, String to, String wrong, String provider) {}
