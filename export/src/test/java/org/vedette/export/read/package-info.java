/// Small readers of the foreign formats, each with the traps of its format.
@NullMarked
package org.vedette.export.read;

import org.jspecify.annotations.NullMarked;
