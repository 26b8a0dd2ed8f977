/// What is usual between two parties, and when something is not: weeks held against the pair's own history.
@NullMarked
package org.vedette.watch.series;

import org.jspecify.annotations.NullMarked;
