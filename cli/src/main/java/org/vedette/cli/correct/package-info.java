/// What analysts code otherwise than the reader: `vedette correct` and `vedette corrections`.
@NullMarked
package org.vedette.cli.correct;

import org.jspecify.annotations.NullMarked;
