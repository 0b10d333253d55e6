package dev.offprint.ui.jobs;

import dev.offprint.jobs.JobStatus;
import dev.offprint.ui.fx.DelayedCalls;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What goes on in the background and what has just ended. Good ends go away after a moment; failures stay until
/// somebody has seen them. Toolkit's thread.
public final class JobsModel {
    static final Duration MOMENT = Duration.ofSeconds(4);

    private final ObservableList<JobStatus> shown = FXCollections.observableArrayList();
    private final ObservableList<JobStatus> view = FXCollections.unmodifiableObservableList(shown);
    private final Set<Long> stopping = new HashSet<>();
    private final DelayedCalls delays;

    public JobsModel(DelayedCalls delays) {
        this.delays = delays;
    }

    /// In the order in which they began.
    public ObservableList<JobStatus> shown() {
        return view;
    }

    /// Takes in how far an activity has come.
    public void tell(JobStatus activity) {
        int at = place(activity.id());
        if (at < 0) {
            shown.add(activity);
        } else {
            shown.set(at, activity);
        }
        switch (activity.state()) {
            case JobStatus.Queued _, JobStatus.Running _ -> {}
            case JobStatus.Done _ -> delays.after(MOMENT, () -> dismiss(activity.id()));
            case JobStatus.Untold _ -> dismiss(activity.id());
            case JobStatus.Failed _ -> stopping.remove(activity.id());
        }
    }

    /// Asks an activity to stop; what it has done is kept.
    public void stop(long id) {
        int at = place(id);
        var stop = at < 0 ? null : shown.get(at).stop();
        if (stop != null && stopping.add(id)) {
            stop.run();
            shown.set(at, shown.get(at)); // shows that it is being stopped
        }
    }

    /// Whether an activity was asked to stop and has not yet done so.
    public boolean stopping(long id) {
        return stopping.contains(id);
    }

    /// Takes an activity that has ended off the list.
    public void dismiss(long id) {
        shown.removeIf(activity -> activity.id() == id);
        stopping.remove(id);
    }

    private int place(long id) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }
}
