/// Background jobs in the window: title, progress, remaining time, and a stop button, above the status bar.
///
/// Start at [dev.offprint.ui.jobs.JobsModel], which receives each [dev.offprint.jobs.JobStatus] of a job, and at
/// [dev.offprint.ui.jobs.JobsView]. JavaFX application thread.
@NullMarked
package dev.offprint.ui.jobs;

import org.jspecify.annotations.NullMarked;
