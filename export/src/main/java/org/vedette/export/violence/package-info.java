/// Tables of violence after the rules of ACLED and of UCDP.
@NullMarked
package org.vedette.export.violence;

import org.jspecify.annotations.NullMarked;
