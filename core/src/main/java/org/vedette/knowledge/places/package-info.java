/// The gazetteer: towns and capitals with where they lie (GeoNames, CC BY 4.0).
@NullMarked
package org.vedette.knowledge.places;

import org.jspecify.annotations.NullMarked;
