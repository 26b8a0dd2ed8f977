/// The interface for programs under /api/v1, and how the server says that it is well.
@NullMarked
package org.vedette.web.api;

import org.jspecify.annotations.NullMarked;
