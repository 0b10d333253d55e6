package dev.offprint.ui.keys;

import dev.offprint.ui.fx.Localization;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Key strokes drawn as key caps.
final class KeyCaps {
    private KeyCaps() {}

    static HBox of(List<KeySequence> keys, Localization texts) {
        var caps = new HBox();
        caps.getStyleClass().add("key-caps");
        caps.setAlignment(Pos.CENTER_RIGHT);
        for (var strokes : keys) {
            caps.getChildren().add(cap(strokes.first(), texts));
            var second = strokes.second();
            if (second != null) {
                caps.getChildren().add(cap(second, texts));
            }
        }
        return caps;
    }

    private static Label cap(KeyStroke stroke, Localization texts) {
        var cap = new Label(stroke.displayText(texts));
        cap.getStyleClass().add("key-cap");
        return cap;
    }
}
