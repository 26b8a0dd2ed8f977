/// Who may: signing in, sessions, tokens of programs, what is refused, and the log of who changed what.
@NullMarked
package org.vedette.web.access;

import org.jspecify.annotations.NullMarked;
