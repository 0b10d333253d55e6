/// Whole papers on disk: fetched from arXiv, kept in a folder, opened again without a network.
///
/// Start at [dev.offprint.fulltext.FullTextDownloader], which fetches, and [dev.offprint.fulltext.FullTextStore], which
/// has the files. For one writing thread; any thread may read what is there.
@NullMarked
package dev.offprint.fulltext;

import org.jspecify.annotations.NullMarked;
