/// The list of papers in the middle pane.
///
/// Start at [dev.offprint.ui.timeline.TimelineModel] (state and commands) and [dev.offprint.ui.timeline.TimelineView].
/// A list is an array of keys from one query; rows are loaded in pages around the visible ones, by `ask` threads.
/// Everything here runs on the JavaFX application thread except the queries of [dev.offprint.ui.timeline.ListAccess],
/// which may block.
@NullMarked
package dev.offprint.ui.timeline;

import org.jspecify.annotations.NullMarked;
