/// Which corrections of analysts a reading follows.
@NullMarked
package org.vedette.cli.correction;

import org.jspecify.annotations.NullMarked;
