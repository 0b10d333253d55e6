/// Highlights and snippets: where the words of a query stand in a text.
///
/// Start at [dev.offprint.search.highlight.Highlighter]. An instance belongs to one thread.
@NullMarked
package dev.offprint.search.highlight;

import org.jspecify.annotations.NullMarked;
