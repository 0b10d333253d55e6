/// Thumbnails of papers: fetched on demand, validated, and cached in a folder of bounded size.
///
/// Start at [dev.offprint.images.ThumbnailStore]. It blocks on disk and network; for one background thread at a
/// time.
@NullMarked
package dev.offprint.images;

import org.jspecify.annotations.NullMarked;
