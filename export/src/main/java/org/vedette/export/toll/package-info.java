/// How many were killed, hurt and arrested, as the claims of an event tell it.
@NullMarked
package org.vedette.export.toll;

import org.jspecify.annotations.NullMarked;
