/// Access to the operating system: data folder, display, single instance, log, and browser. Independent of
/// papers.
///
/// Start at [dev.offprint.platform.DataFolder]. Threads: see each class.
@NullMarked
package dev.offprint.platform;

import org.jspecify.annotations.NullMarked;
