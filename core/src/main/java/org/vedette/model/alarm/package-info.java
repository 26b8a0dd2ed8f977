/// The words of the alarm: what a watch hears, how it stands, when its phase turns, and what is told to people.
@NullMarked
package org.vedette.model.alarm;

import org.jspecify.annotations.NullMarked;
