/// The web, reached politely and without trust: bounded in time and size, never into private networks.
@NullMarked
package org.vedette.collect.net;

import org.jspecify.annotations.NullMarked;
