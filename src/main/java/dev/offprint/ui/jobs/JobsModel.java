package dev.offprint.ui.jobs;

import dev.offprint.jobs.JobStatus;
import dev.offprint.ui.fx.DelayedCalls;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The running and the recently finished background jobs. Finished jobs disappear after a few seconds; failed ones stay
/// until dismissed. JavaFX application thread.
public final class JobsModel {
    static final Duration DISPLAY_TIME = Duration.ofSeconds(4);

    private final ObservableList<JobStatus> jobs = FXCollections.observableArrayList();
    private final ObservableList<JobStatus> view = FXCollections.unmodifiableObservableList(jobs);
    private final Set<Long> stopping = new HashSet<>();
    private final DelayedCalls delays;

    public JobsModel(DelayedCalls delays) {
        this.delays = delays;
    }

    /// In the order in which they started.
    public ObservableList<JobStatus> jobs() {
        return view;
    }

    /// Updates the status of a job.
    public void update(JobStatus job) {
        int index = indexOf(job.id());
        if (index < 0) {
            jobs.add(job);
        } else {
            jobs.set(index, job);
        }
        switch (job.state()) {
            case JobStatus.Queued _, JobStatus.Running _ -> {}
            case JobStatus.Done _ -> delays.after(DISPLAY_TIME, () -> dismiss(job.id()));
            case JobStatus.Untold _ -> dismiss(job.id());
            case JobStatus.Failed _ -> stopping.remove(job.id());
        }
    }

    /// Requests a job to stop; its work so far is kept.
    public void stop(long id) {
        int index = indexOf(id);
        var stop = index < 0 ? null : jobs.get(index).stop();
        if (stop != null && stopping.add(id)) {
            stop.run();
            jobs.set(index, jobs.get(index)); // shows that it is stopping
        }
    }

    /// Whether stopping was requested and the job has not ended yet.
    public boolean isStopping(long id) {
        return stopping.contains(id);
    }

    /// Removes a finished job from the list.
    public void dismiss(long id) {
        jobs.removeIf(job -> job.id() == id);
        stopping.remove(id);
    }

    private int indexOf(long id) {
        for (int i = 0; i < jobs.size(); i++) {
            if (jobs.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }
}
