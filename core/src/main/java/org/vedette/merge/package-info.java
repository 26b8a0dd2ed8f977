/// From many reports to one record: finds which claims speak of one happening, whatever the order they come in.
@NullMarked
package org.vedette.merge;

import org.jspecify.annotations.NullMarked;
