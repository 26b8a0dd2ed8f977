package org.vedette.knowledge.actors;

/// A state or territory.
///
/// @param iso3 ISO 3166-1 alpha-3, with XKX for Kosovo
/// @param kind "state", "territory" or "disputed"
/// @param region the part of the world, as the corpus names it
public record State(String iso3, String name, String kind, String region) {}
