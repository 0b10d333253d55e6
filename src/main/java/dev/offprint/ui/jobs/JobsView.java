package dev.offprint.ui.jobs;

import dev.offprint.jobs.JobStatus;
import dev.offprint.ui.fx.Localization;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The job list above the status bar; it takes no space without jobs.
public final class JobsView extends VBox {
    private final JobsModel model;
    private final Localization texts;
    private final Map<Long, JobRow> rows = new HashMap<>();

    public JobsView(JobsModel model, Localization texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("activities");
        setAccessibleText(texts.of("activities.name"));
        managedProperty().bind(visibleProperty());
        model.jobs().addListener((ListChangeListener<JobStatus>) _ -> rebuild());
        rebuild();
    }

    private void rebuild() {
        var shown = model.jobs();
        rows.keySet().retainAll(shown.stream().map(JobStatus::id).toList());
        var current = shown.stream().<Node>map(this::row).toList();
        if (!current.equals(getChildren())) {
            getChildren().setAll(current);
        }
        setVisible(!shown.isEmpty());
    }

    private JobRow row(JobStatus job) {
        var row = rows.computeIfAbsent(job.id(), id -> new JobRow(id, model, texts));
        row.show(job);
        return row;
    }
}
