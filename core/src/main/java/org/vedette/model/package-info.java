/// The words every station speaks: steps that keep no memory, steps that do, troubles with numbers, and what came of an
/// article.
@NullMarked
package org.vedette.model;

import org.jspecify.annotations.NullMarked;
