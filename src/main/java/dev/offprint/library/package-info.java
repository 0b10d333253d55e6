/// The one door through which window and command line read papers and act on them.
///
/// Start at [dev.offprint.library.Library]. Its questions block on disk, so ask them on a thread that may wait; its
/// acts answer
/// with a future and are carried out by the keeper in the order in which they were called.
@NullMarked
package dev.offprint.library;

import org.jspecify.annotations.NullMarked;
