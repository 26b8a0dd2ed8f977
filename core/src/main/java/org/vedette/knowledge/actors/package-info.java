/// The actor register: states, organisations, groups, bodies, parties, people in office and words for roles, read from
/// reviewed tables.
@NullMarked
package org.vedette.knowledge.actors;

import org.jspecify.annotations.NullMarked;
