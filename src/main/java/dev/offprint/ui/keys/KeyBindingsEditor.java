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

/// The keys as the page of the settings shows and changes them.
public final class KeyBindingsEditor implements KeyBindings {
    private final SettingsAccess choices;
    private final Localization texts;

    public KeyBindingsEditor(SettingsAccess choices, Localization texts) {
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public List<Line> lines() {
        var changed = choices.settings().keys();
        var map = KeyMap.of(changed);
        return Arrays.stream(Command.values())
                .sorted(Comparator.comparing(Command::group))
                .map(command -> new Line(
                        command.name(),
                        texts.of(command.group().key()),
                        texts.of(command.key()),
                        map.shown(command).stream()
                                .map(each -> each.shown(texts))
                                .toList(),
                        map.clashes(command).stream()
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
        choices.change(old -> {
            var keys = new TreeMap<>(old.keys());
            change.accept(keys);
            return old.withKeys(keys);
        });
    }

    @Override
    public @Nullable String heard(KeyEvent event) {
        var chord = KeyStroke.of(event);
        return chord == null ? null : chord.text();
    }

    @Override
    public String shown(String strokes) {
        var read = KeySequence.read(strokes);
        return read == null ? strokes : read.shown(texts);
    }
}
