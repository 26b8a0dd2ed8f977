/// What a program reads: the lines of the contract, field by field in its order.
@NullMarked
package org.vedette.cli.json;

import org.jspecify.annotations.NullMarked;
