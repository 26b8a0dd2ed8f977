/// The commands around watches: check a file, replay it over an archive, and the demonstration.
@NullMarked
package org.vedette.cli.watch;

import org.jspecify.annotations.NullMarked;
