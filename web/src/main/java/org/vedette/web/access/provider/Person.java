package org.vedette.web.access.provider;

import org.vedette.store.account.Role;

/// Whom the provider vouches for.
///
/// @param name under which his changes stand: no account of the desk can have it, and no other subject of the provider
/// @param subject by which the provider knows him
/// @param role that his groups give him
public record Person(String name, String subject, Role role) {}
