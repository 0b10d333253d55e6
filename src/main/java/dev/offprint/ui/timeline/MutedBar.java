package dev.offprint.ui.timeline;

import dev.offprint.ui.fx.Icons;
import dev.offprint.ui.fx.Localization;
import javafx.scene.control.Button;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The number of papers hidden by muted topics; a click shows or hides them.
final class MutedBar extends Button {
    private final TimelineModel model;
    private final Localization texts;

    MutedBar(TimelineModel model, Localization texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("flat", "muted-bar");
        setGraphic(Icons.icon(BootstrapIcons.EYE_SLASH));
        managedProperty().bind(visibleProperty());
        model.snapshot().subscribe(this::show);
    }

    private void show(ListSnapshot answer) {
        boolean shown = answer.request() instanceof ListRequest.Browse(var listing)
                && listing.includesMuted()
                && listing.isStream();
        setVisible(shown || answer.hidden() > 0);
        setText(shown ? texts.of("topics.hide") : texts.of("topics.hidden", answer.hidden()));
        setOnAction(_ -> model.showMuted(!shown));
    }
}
