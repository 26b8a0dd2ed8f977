/// The pages of what was reported: an event with all that is said of it, and an article with its claims marked.
@NullMarked
package org.vedette.web.record;

import org.jspecify.annotations.NullMarked;
