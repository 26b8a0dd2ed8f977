/// What the project knows beside the model: reviewed text files, loaded, checked and stamped with an edition.
@NullMarked
package org.vedette.knowledge;

import org.jspecify.annotations.NullMarked;
