/// Offprint, a desktop reader for research papers that works offline.
///
/// This package is the composition root: it makes, wires and closes everything. Start at [dev.offprint.app.App];
/// the window is put together in `MainWindowLauncher`, the command line in `AppLauncher`. Threads: `App` runs on
/// the JVM's main thread and hands over to the window or the command line.
@NullMarked
package dev.offprint.app;

import org.jspecify.annotations.NullMarked;
