package dev.offprint.ui.activities;

import dev.offprint.ui.fx.Delays;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What goes on in the background and what has just ended. Good ends go away after a moment; failures stay until
/// somebody has seen them. Toolkit's thread.
public final class ActivitiesModel {
    static final Duration MOMENT = Duration.ofSeconds(4);

    private final ObservableList<Activity> shown = FXCollections.observableArrayList();
    private final ObservableList<Activity> view = FXCollections.unmodifiableObservableList(shown);
    private final Set<Long> stopping = new HashSet<>();
    private final Delays delays;

    public ActivitiesModel(Delays delays) {
        this.delays = delays;
    }

    /// In the order in which they began.
    public ObservableList<Activity> shown() {
        return view;
    }

    /// Takes in how far an activity has come.
    public void tell(Activity activity) {
        int at = place(activity.id());
        if (at < 0) {
            shown.add(activity);
        } else {
            shown.set(at, activity);
        }
        switch (activity.state()) {
            case Activity.Queued _, Activity.Running _ -> {}
            case Activity.Done _ -> delays.after(MOMENT, () -> dismiss(activity.id()));
            case Activity.Untold _ -> dismiss(activity.id());
            case Activity.Failed _ -> stopping.remove(activity.id());
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
