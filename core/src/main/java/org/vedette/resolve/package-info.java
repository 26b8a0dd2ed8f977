/// From drafts to claims: names become actors, time words days, numbers quantities, and stated constraints decide what
/// stays.
@NullMarked
package org.vedette.resolve;

import org.jspecify.annotations.NullMarked;
