package dev.offprint.ui.keys;

import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.keys.KeyMap.KeyMatch;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The possible second key strokes of a sequence, at the bottom of the window while the sequence is incomplete.
public final class KeyHint extends FlowPane {
    private final Localization texts;

    public KeyHint(Localization texts) {
        this.texts = texts;
        getStyleClass().add("key-hint");
        setAccessibleRole(AccessibleRole.TEXT);
        setMouseTransparent(true);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        show(List.of());
    }

    public void show(List<KeyMatch.Complete> next) {
        setVisible(!next.isEmpty());
        getChildren().setAll(next.stream().map(this::entry).toList());
        setAccessibleText(String.join(
                ", ",
                next.stream()
                        .map(each -> each.strokes().displayText(texts) + " "
                                + texts.of(each.command().key()))
                        .toList()));
    }

    private HBox entry(KeyMatch.Complete match) {
        var entry = new HBox(
                KeyCaps.of(List.of(match.strokes()), texts),
                new Label(texts.of(match.command().key())));
        entry.getStyleClass().add("key-hint-entry");
        entry.setAlignment(Pos.CENTER_LEFT);
        return entry;
    }
}
