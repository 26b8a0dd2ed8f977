/// Out of pages in HTML and Markdown: the running text of an article, and what the page tells about it.
@NullMarked
package org.vedette.collect.page;

import org.jspecify.annotations.NullMarked;
