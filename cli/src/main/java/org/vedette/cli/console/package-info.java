/// Where the command line writes and how it complains: streams, the terminal, what was set aside.
@NullMarked
package org.vedette.cli.console;

import org.jspecify.annotations.NullMarked;
