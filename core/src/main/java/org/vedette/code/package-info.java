/// From sentences to drafts of claims: a gate, one pass of a small encoder, and an assembler with stated constraints.
@NullMarked
package org.vedette.code;

import org.jspecify.annotations.NullMarked;
