/// The desk in a browser, put together.
@NullMarked
package org.vedette.web;

import org.jspecify.annotations.NullMarked;
