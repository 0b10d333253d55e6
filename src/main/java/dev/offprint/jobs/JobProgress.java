package dev.offprint.jobs;

import dev.offprint.ingest.ProgressListener;
import dev.offprint.model.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reports the progress of a job to the window, at a rate suited to display. For the thread that does it.
final class JobProgress {
    private static final Duration REST = Duration.ofMillis(100);

    private final long id;
    private final JobStatus.Kind kind;
    private final JobStatus.What what;
    private final @Nullable Runnable stop;
    private final InstantSource clock;
    private final Consumer<JobStatus> reader;
    private Instant began = Instant.MAX;
    private Instant told = Instant.MIN;

    /// @param stop asks it to stop and returns at once; null where it cannot be stopped
    JobProgress(
            long id,
            JobStatus.Kind kind,
            JobStatus.What what,
            @Nullable Runnable stop,
            InstantSource clock,
            Consumer<JobStatus> reader) {
        this.id = id;
        this.kind = kind;
        this.what = what;
        this.stop = stop;
        this.clock = clock;
        this.reader = reader;
        tell(new JobStatus.Queued());
    }

    /// It is its turn.
    void begin() {
        began = clock.instant();
        tell(JobStatus.Running.BEGUN);
    }

    void progress(ProgressListener progress) {
        var now = clock.instant();
        if (progress.waitingUntil() == null && now.isBefore(told.plus(REST))) {
            return;
        }
        told = now;
        tell(new JobStatus.Running(
                progress.what(),
                progress.done(),
                progress.total(),
                progress.papers(),
                TimeLeft.of(Duration.between(began, now), progress.done(), progress.total()),
                progress.waitingUntil(),
                progress.why()));
    }

    void done(boolean stopped, long added, long updated) {
        tell(new JobStatus.Done(stopped, added, updated));
    }

    void failed(Message saying) {
        tell(new JobStatus.Failed(saying));
    }

    /// Ends the job; its outcome is reported elsewhere.
    void untold() {
        tell(new JobStatus.Untold());
    }

    private void tell(JobStatus.State state) {
        reader.accept(new JobStatus(id, kind, what, state, stop));
    }
}
