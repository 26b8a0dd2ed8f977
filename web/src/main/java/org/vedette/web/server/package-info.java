/// The server: where it listens, who is let in, where routes are registered, and how a page is sent.
@NullMarked
package org.vedette.web.server;

import org.jspecify.annotations.NullMarked;
