/// What a report asserts: claims with their type, status, parties, voice, quantities, days, place and evidence.
@NullMarked
package org.vedette.model.claim;

import org.jspecify.annotations.NullMarked;
