/// The interface as a table: each route with what it takes, what it gives and an example; and the document made of it.
@NullMarked
package org.vedette.web.api.table;

import org.jspecify.annotations.NullMarked;
