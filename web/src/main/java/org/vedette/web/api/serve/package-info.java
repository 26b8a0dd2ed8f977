/// How the interface answers: pages, ETags, problems, limits, how the server fares, and a stream of what is new.
@NullMarked
package org.vedette.web.api.serve;

import org.jspecify.annotations.NullMarked;
