/// What works in the background, in a strip above the status line: what, how much of it, how long, and a way to stop
/// it.
///
/// Start at [dev.offprint.ui.jobs.JobsModel], which is told each [dev.offprint.jobs.JobStatus] again and again until it
/// has ended, and at [dev.offprint.ui.jobs.JobsView]. For the toolkit's thread.
@NullMarked
package dev.offprint.ui.jobs;

import org.jspecify.annotations.NullMarked;
