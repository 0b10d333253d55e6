/// What works in the background, in a strip above the status line: what, how much of it, how long, and a way to stop
/// it.
///
/// Start at [dev.offprint.ui.activities.ActivitiesModel], which is told each [dev.offprint.ui.activities.Activity]
/// again
/// and again until it has ended, and at [dev.offprint.ui.activities.ActivitiesView]. For the toolkit's thread.
@NullMarked
package dev.offprint.ui.activities;

import org.jspecify.annotations.NullMarked;
