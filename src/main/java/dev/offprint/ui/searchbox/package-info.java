/// The search field: the query being typed, its suggestions, and recent searches.
///
/// Start at [dev.offprint.ui.searchbox.SearchBox]; the state is in [dev.offprint.ui.searchbox.SearchModel]. All on the
/// JavaFX application thread.
@NullMarked
package dev.offprint.ui.searchbox;

import org.jspecify.annotations.NullMarked;
