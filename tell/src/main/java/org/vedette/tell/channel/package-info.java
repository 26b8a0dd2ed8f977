/// The ways out: webhook, mail, feed, output.
@NullMarked
package org.vedette.tell.channel;

import org.jspecify.annotations.NullMarked;
