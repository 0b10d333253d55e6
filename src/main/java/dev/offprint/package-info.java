/// Offprint, a desktop reader for research papers that works offline.
///
/// This package holds [dev.offprint.App] alone, the composition root: it makes, wires and closes everything.
/// Start there. Threads: `App` runs on the JVM's main thread and hands over to the window or the command line.
@NullMarked
package dev.offprint;

import org.jspecify.annotations.NullMarked;
