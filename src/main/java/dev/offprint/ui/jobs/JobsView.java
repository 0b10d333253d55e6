package dev.offprint.ui.jobs;

import dev.offprint.jobs.JobStatus;
import dev.offprint.ui.fx.Localization;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The strip above the status line; it takes no room while nothing goes on.
public final class JobsView extends VBox {
    private final JobsModel model;
    private final Localization texts;
    private final Map<Long, JobRow> lines = new HashMap<>();

    public JobsView(JobsModel model, Localization texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("activities");
        setAccessibleText(texts.of("activities.name"));
        managedProperty().bind(visibleProperty());
        model.shown().addListener((ListChangeListener<JobStatus>) _ -> fill());
        fill();
    }

    private void fill() {
        var shown = model.shown();
        lines.keySet().retainAll(shown.stream().map(JobStatus::id).toList());
        var now = shown.stream().<Node>map(this::line).toList();
        if (!now.equals(getChildren())) {
            getChildren().setAll(now);
        }
        setVisible(!shown.isEmpty());
    }

    private JobRow line(JobStatus activity) {
        var line = lines.computeIfAbsent(activity.id(), id -> new JobRow(id, model, texts));
        line.show(activity);
        return line;
    }
}
