/// The list of papers in the middle pane.
///
/// Start at [dev.offprint.ui.timeline.TimelineModel] (what is shown, and the commands) and
/// [dev.offprint.ui.timeline.TimelineView]. A list is
/// an array of keys from one query; rows are loaded in pages around what is on screen, by `ask` threads. Everything
/// here lives on the
/// toolkit's thread except the calls of [dev.offprint.library.LibraryApi], which may block.
@NullMarked
package dev.offprint.ui.timeline;

import org.jspecify.annotations.NullMarked;
