package dev.offprint.ui.keys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Which keys do what.
///
/// @param strokes for each command its keys, the one to show first
public record KeyMap(Map<Command, List<KeySequence>> strokes) {

    /// What a key pressed means.
    sealed interface Heard {
        record Whole(Command command, KeySequence strokes) implements Heard {}

        /// The first of two strokes.
        record Begun(KeyStroke first) implements Heard {}
    }

    /// The keys as the table of commands has them.
    static KeyMap usual() {
        return of(Map.of());
    }

    /// The usual keys but for some commands.
    ///
    /// @param changed by name of command; what names none, and keys that cannot be pressed, count for nothing
    public static KeyMap of(Map<String, List<String>> changed) {
        var strokes = new EnumMap<Command, List<KeySequence>>(Command.class);
        for (var command : Command.values()) {
            strokes.put(command, read(changed.getOrDefault(command.name(), command.keys())));
        }
        return new KeyMap(strokes);
    }

    private static List<KeySequence> read(List<String> keys) {
        return keys.stream().map(KeySequence::read).filter(Objects::nonNull).toList();
    }

    List<KeySequence> of(Command command) {
        return strokes.getOrDefault(command, List.of());
    }

    /// The keys to tell people of: the first sign and the first combination, not every way to press the same.
    public List<KeySequence> shown(Command command) {
        var all = of(command);
        boolean both = all.size() > 1 && all.getFirst().first() instanceof KeyStroke.Sign;
        return all.subList(0, Math.min(both ? 2 : 1, all.size()));
    }

    /// What an event means; null when it means nothing here.
    @Nullable
    Heard find(KeyEvent event) {
        Heard begun = null;
        for (var entry : strokes.entrySet()) {
            for (var each : entry.getValue()) {
                if (each.first().matches(event)) {
                    if (each.second() == null) {
                        return new Heard.Whole(entry.getKey(), each);
                    }
                    begun = new Heard.Begun(each.first());
                }
            }
        }
        return begun;
    }

    /// What an event means after a first stroke; null when it means nothing then.
    Heard.@Nullable Whole find(KeyStroke first, KeyEvent event) {
        for (var each : after(first)) {
            var second = each.strokes().second();
            if (second != null && second.matches(event)) {
                return each;
            }
        }
        return null;
    }

    /// What a first stroke may go on to mean.
    List<Heard.Whole> after(KeyStroke first) {
        var all = new ArrayList<Heard.Whole>();
        strokes.forEach((command, each) -> each.stream()
                .filter(one -> one.second() != null && one.first().equals(first))
                .forEach(one -> all.add(new Heard.Whole(command, one))));
        return all;
    }

    /// The other commands that the same keys mean, or that begin with them.
    List<Command> clashes(Command command) {
        return strokes.keySet().stream()
                .filter(other -> other != command
                        && of(other).stream()
                                .anyMatch(theirs -> of(command).stream().anyMatch(theirs::clashes)))
                .toList();
    }
}
