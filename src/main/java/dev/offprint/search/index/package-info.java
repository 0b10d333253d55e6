/// The Lucene index: its fields, documents, writer, commits, and readers of stored values.
///
/// Start at [dev.offprint.search.index.IndexSession]. One thread writes, any thread reads. An index thread is never
/// interrupted: an interrupt closes Lucene's files under the writer.
@NullMarked
package dev.offprint.search.index;

import org.jspecify.annotations.NullMarked;
