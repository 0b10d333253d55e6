/// Long-running work that the window starts and shows: fetching, importing, indexing, backups, pictures.
///
/// [dev.offprint.jobs.BackgroundJobs] runs one job at a time on its own thread; [dev.offprint.jobs.JobReporter]
/// turns what jobs report into [dev.offprint.jobs.JobEvent]s for the window. A job reports through
/// [dev.offprint.jobs.JobProgress] and stops when its cancel token is set.
@NullMarked
package dev.offprint.jobs;

import org.jspecify.annotations.NullMarked;
