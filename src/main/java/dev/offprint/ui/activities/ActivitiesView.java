package dev.offprint.ui.activities;

import dev.offprint.ui.fx.Texts;
import java.util.HashMap;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The strip above the status line; it takes no room while nothing goes on.
public final class ActivitiesView extends VBox {
    private final ActivitiesModel model;
    private final Texts texts;
    private final Map<Long, ActivityLine> lines = new HashMap<>();

    public ActivitiesView(ActivitiesModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("activities");
        setAccessibleText(texts.of("activities.name"));
        managedProperty().bind(visibleProperty());
        model.shown().addListener((ListChangeListener<Activity>) _ -> fill());
        fill();
    }

    private void fill() {
        var shown = model.shown();
        lines.keySet().retainAll(shown.stream().map(Activity::id).toList());
        var now = shown.stream().<Node>map(this::line).toList();
        if (!now.equals(getChildren())) {
            getChildren().setAll(now);
        }
        setVisible(!shown.isEmpty());
    }

    private ActivityLine line(Activity activity) {
        var line = lines.computeIfAbsent(activity.id(), id -> new ActivityLine(id, model, texts));
        line.show(activity);
        return line;
    }
}
