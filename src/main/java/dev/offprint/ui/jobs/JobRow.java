package dev.offprint.ui.jobs;

import dev.offprint.jobs.JobStatus;
import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The row of a job. It is reused while the job runs, so that the focus stays on its button.
final class JobRow extends HBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("bad");

    private final JobsModel model;
    private final Localization texts;
    private final Label title = new Label();
    private final ProgressBar bar = new ProgressBar();
    private final Label detail = new Label();
    private final Button stop;
    private final Button dismiss;

    JobRow(long id, JobsModel model, Localization texts) {
        this.model = model;
        this.texts = texts;
        stop = Icons.button(BootstrapIcons.STOP_CIRCLE, texts.of("activities.stop"), () -> model.stop(id));
        dismiss = Icons.button(BootstrapIcons.X, texts.of("status.dismiss"), () -> model.dismiss(id));
        getStyleClass().add("activity");
        title.getStyleClass().add("activity-title");
        bar.getStyleClass().add("activity-bar");
        detail.getStyleClass().add("activity-detail");
        var label = new JobLabel(title, bar, detail);
        HBox.setHgrow(label, Priority.ALWAYS);
        bar.managedProperty().bind(bar.visibleProperty());
        stop.managedProperty().bind(stop.visibleProperty());
        dismiss.managedProperty().bind(dismiss.visibleProperty());
        getChildren().addAll(label, stop, dismiss);
    }

    void show(JobStatus job) {
        boolean stopping = model.isStopping(job.id());
        boolean failed = job.state() instanceof JobStatus.Failed;
        boolean finished = failed || job.state() instanceof JobStatus.Done;
        title.setText(JobText.title(job, texts));
        title.setGraphic(failed ? Icons.icon(BootstrapIcons.EXCLAMATION_TRIANGLE_FILL, "status-warning") : null);
        detail.setText(JobText.detail(job, stopping, texts));
        detail.pseudoClassStateChanged(ERROR, failed);
        bar.setVisible(!finished);
        bar.setProgress(progress(job.state()));
        bar.setAccessibleText(title.getText());
        stop.setVisible(!finished && job.stop() != null);
        stop.setDisable(stopping);
        dismiss.setVisible(finished);
    }

    private static double progress(JobStatus.State state) {
        return state instanceof JobStatus.Running running && running.total() > 1
                ? (double) running.done() / running.total()
                : ProgressBar.INDETERMINATE_PROGRESS;
    }
}
