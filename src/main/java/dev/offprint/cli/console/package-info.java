/// What commands share that knows no command: values of options, ids on standard input, failures of standard output
/// and of files, suggestions.
///
/// Start at [dev.offprint.cli.console.ValueConverters]. Pure functions, any thread.
@NullMarked
package dev.offprint.cli.console;

import org.jspecify.annotations.NullMarked;
