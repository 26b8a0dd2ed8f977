/// What the corpus covers: how many claims stand in each cell of type and status, voice, frame, region, so that gaps
/// show.
@NullMarked
package org.vedette.cli.coverage;

import org.jspecify.annotations.NullMarked;
