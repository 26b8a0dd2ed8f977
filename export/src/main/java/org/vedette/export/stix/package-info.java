/// A STIX 2.1 bundle: incidents, reports, identities, locations and their relations, with our fields in an extension.
@NullMarked
package org.vedette.export.stix;

import org.jspecify.annotations.NullMarked;
