/// One class a command: its options, its help, and how it drives the pipeline.
@NullMarked
package org.vedette.cli.command;

import org.jspecify.annotations.NullMarked;
