/// YAML as a tree that remembers where each word stands, and reading it field by field while faults are gathered.
@NullMarked
package org.vedette.watchfile.yaml;

import org.jspecify.annotations.NullMarked;
