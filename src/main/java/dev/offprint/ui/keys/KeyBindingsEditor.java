package dev.offprint.ui.keys;

import dev.offprint.ui.fx.Localization;
import dev.offprint.ui.settings.KeyBindings;
import dev.offprint.ui.settings.SettingsAccess;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The editor model of the key bindings for the settings window.
public final class KeyBindingsEditor implements KeyBindings {
    private final SettingsAccess settingsAccess;
    private final Localization texts;

    public KeyBindingsEditor(SettingsAccess settingsAccess, Localization texts) {
        this.settingsAccess = settingsAccess;
        this.texts = texts;
    }

    @Override
    public List<Line> lines() {
        var changed = settingsAccess.settings().keys();
        var map = KeyMap.of(changed);
        return Arrays.stream(Command.values())
                .sorted(Comparator.comparing(Command::group))
                .map(command -> new Line(
                        command.name(),
                        texts.of(command.group().key()),
                        texts.of(command.key()),
                        map.displayKeys(command).stream()
                                .map(each -> each.displayText(texts))
                                .toList(),
                        map.conflicts(command).stream()
                                .map(other -> texts.of(other.key()))
                                .toList(),
                        !changed.containsKey(command.name())))
                .toList();
    }

    @Override
    public void set(String id, List<String> keys) {
        boolean usual = Command.valueOf(id).keys().equals(keys);
        change(changed -> {
            if (usual) {
                changed.remove(id);
            } else {
                changed.put(id, keys);
            }
        });
    }

    @Override
    public void reset(String id) {
        change(changed -> changed.remove(id));
    }

    @Override
    public void resetAll() {
        change(Map::clear);
    }

    private void change(Consumer<Map<String, List<String>>> change) {
        settingsAccess.change(old -> {
            var keys = new TreeMap<>(old.keys());
            change.accept(keys);
            return old.withKeys(keys);
        });
    }

    @Override
    public @Nullable String textOf(KeyEvent event) {
        var stroke = KeyStroke.of(event);
        return stroke == null ? null : stroke.text();
    }

    @Override
    public String displayText(String strokes) {
        var sequence = KeySequence.parse(strokes);
        return sequence == null ? strokes : sequence.displayText(texts);
    }
}
