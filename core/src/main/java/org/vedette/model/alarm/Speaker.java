package org.vedette.model.alarm;

import org.jspecify.annotations.Nullable;

/// On whose word a claim stands.
///
/// @param name as the register or the text has it; the outlet's where it tells in its own voice
/// @param code the register's code, or null
/// @param state the state or organisation he belongs to, or null
/// @param official whether he speaks for a state, its forces or services, or an organisation of states
/// @param named whether he is named; an outlet that tells in its own voice is not
public record Speaker(
        String name, @Nullable String code, @Nullable String state, boolean official, boolean named) {}
