/// The command line: one class per command, and nothing that the window could not do too.
///
/// Start at [dev.offprint.cli.CommandLineApp]. Results go to standard output, progress and trouble to standard
/// error; the exit code is 0 when it worked, 1 when it did not, 2 on a usage error. Runs on the program's main
/// thread.
@NullMarked
package dev.offprint.cli;

import org.jspecify.annotations.NullMarked;
