/// PLOVER's records as lines of JSON.
@NullMarked
package org.vedette.export.json;

import org.jspecify.annotations.NullMarked;
