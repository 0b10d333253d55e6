package dev.offprint.ui.settings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/// A group of radio buttons, one per value.
final class RadioGroup<T> extends FlowPane {
    private final Map<T, RadioButton> buttons = new LinkedHashMap<>();

    /// @param name     the accessible name
    /// @param onSelect receives values that the user selects, but not those set by [#show]
    RadioGroup(String name, List<T> values, Function<T, String> text, Consumer<T> onSelect) {
        getStyleClass().add("radios");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(name);
        var group = new ToggleGroup();
        for (var value : values) {
            var button = new RadioButton(text.apply(value));
            button.setToggleGroup(group);
            button.setAccessibleText(name + ": " + text.apply(value));
            button.setOnAction(_ -> onSelect.accept(value));
            button.setMinWidth(USE_PREF_SIZE);
            buttons.put(value, button);
            getChildren().add(button);
        }
    }

    void show(T value) {
        buttons.forEach((each, button) -> button.setSelected(each.equals(value)));
    }

    RadioButton button(T value) {
        return java.util.Objects.requireNonNull(buttons.get(value));
    }
}
