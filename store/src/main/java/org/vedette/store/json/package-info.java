/// Claims as lines of JSON: written field by field in the order of the contract, and read back.
@NullMarked
package org.vedette.store.json;

import org.jspecify.annotations.NullMarked;
