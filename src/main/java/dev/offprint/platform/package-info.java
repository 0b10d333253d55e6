/// The machine that the program runs on: where its data lies, whether there is a screen, one window for a library, the
/// log, and the browser. Knows nothing of papers.
///
/// Start at [dev.offprint.platform.DataFolder]. Threads: each class says.
@NullMarked
package dev.offprint.platform;

import org.jspecify.annotations.NullMarked;
