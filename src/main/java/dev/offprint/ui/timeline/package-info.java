/// The list in the middle: which papers, in which order, and how a row looks.
///
/// Start at [dev.offprint.ui.timeline.TimelineModel] (what is shown, and the commands) and
/// [dev.offprint.ui.timeline.TimelineView]. A list is an array of keys from one query; rows are loaded in pages around
/// what is on screen, by `ask` threads. Everything here lives on the toolkit's thread except the questions of
/// [dev.offprint.ui.timeline.ListAccess], which may block.
@NullMarked
package dev.offprint.ui.timeline;

import org.jspecify.annotations.NullMarked;
