/// Signing in by an OpenID Connect provider: what is configured, what is asked of the provider, and what its word is
/// worth.
@NullMarked
package org.vedette.web.access.provider;

import org.jspecify.annotations.NullMarked;
