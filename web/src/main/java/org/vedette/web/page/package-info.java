/// The pages of the desk: one class registers the routes of each page and makes what its template shows.
@NullMarked
package org.vedette.web.page;

import org.jspecify.annotations.NullMarked;
