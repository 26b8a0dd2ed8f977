/// Who is told, in which way, and when not: the file of channels.
@NullMarked
package org.vedette.tell.plan;

import org.jspecify.annotations.NullMarked;
