/// What every writer of a format takes and gives: happenings with their reports, settings, a count of what was written.
@NullMarked
package org.vedette.export.writer;

import org.jspecify.annotations.NullMarked;
