/// Who: words for actors looked up in the register as it stood on a day, and the register's names in running text.
@NullMarked
package org.vedette.resolve.actor;

import org.jspecify.annotations.NullMarked;
