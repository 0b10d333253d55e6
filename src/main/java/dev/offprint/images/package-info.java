/// The pictures beside papers: fetched when somebody looks, checked, and kept in a folder of bounded size.
///
/// Start at [dev.offprint.images.ThumbnailStore]. Blocks on disk and network, so call it from a thread that may wait,
/// one at
/// a
/// time.
@NullMarked
package dev.offprint.images;

import org.jspecify.annotations.NullMarked;
