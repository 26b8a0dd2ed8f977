/// The gazetteer: towns and capitals (GeoNames, CC BY 4.0), regions and small places (our own), with where they lie.
@NullMarked
package org.vedette.knowledge.places;

import org.jspecify.annotations.NullMarked;
