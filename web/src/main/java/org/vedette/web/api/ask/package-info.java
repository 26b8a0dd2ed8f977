/// What a request of the interface asks for: the same filters as on the command line, from when one looks, and which
/// page.
@NullMarked
package org.vedette.web.api.ask;

import org.jspecify.annotations.NullMarked;
