/// What an analyst looks at and decides: one event with all its values, what belongs together, how far an outlet is
/// trusted.
@NullMarked
package org.vedette.cli.desk;

import org.jspecify.annotations.NullMarked;
