/// The command that opens the desk in the browser.
@NullMarked
package org.vedette.cli.serve;

import org.jspecify.annotations.NullMarked;
