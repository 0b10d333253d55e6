package dev.offprint.ui.keys;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The key bindings: key sequences by command.
///
/// @param strokes the key sequences per command, the one to display first
public record KeyMap(Map<Command, List<KeySequence>> strokes) {

    /// The meaning of a key event.
    sealed interface KeyMatch {
        record Complete(Command command, KeySequence strokes) implements KeyMatch {}

        /// The first of two strokes.
        record Prefix(KeyStroke first) implements KeyMatch {}
    }

    /// The default bindings.
    static KeyMap defaults() {
        return of(Map.of());
    }

    /// The default bindings with some commands overridden.
    ///
    /// @param changed by command name; unknown names and invalid keys are ignored
    public static KeyMap of(Map<String, List<String>> changed) {
        var strokes = new EnumMap<Command, List<KeySequence>>(Command.class);
        for (var command : Command.values()) {
            strokes.put(command, read(changed.getOrDefault(command.name(), command.keys())));
        }
        return new KeyMap(strokes);
    }

    private static List<KeySequence> read(List<String> keys) {
        return keys.stream().map(KeySequence::parse).filter(Objects::nonNull).toList();
    }

    List<KeySequence> of(Command command) {
        return strokes.getOrDefault(command, List.of());
    }

    /// The keys to display: the first typed character and the first combination, not all variants.
    public List<KeySequence> displayKeys(Command command) {
        var all = of(command);
        boolean both = all.size() > 1 && all.getFirst().first() instanceof KeyStroke.Typed;
        return all.subList(0, Math.min(both ? 2 : 1, all.size()));
    }

    /// The meaning of an event; null for none.
    @Nullable
    KeyMatch find(KeyEvent event) {
        KeyMatch prefix = null;
        for (var entry : strokes.entrySet()) {
            for (var each : entry.getValue()) {
                if (each.first().matches(event)) {
                    if (each.second() == null) {
                        return new KeyMatch.Complete(entry.getKey(), each);
                    }
                    prefix = new KeyMatch.Prefix(each.first());
                }
            }
        }
        return prefix;
    }

    /// The meaning of an event after the first stroke of a sequence; null for none.
    KeyMatch.@Nullable Complete find(KeyStroke first, KeyEvent event) {
        for (var each : completions(first)) {
            var second = each.strokes().second();
            if (second != null && second.matches(event)) {
                return each;
            }
        }
        return null;
    }

    /// The sequences that start with this stroke.
    List<KeyMatch.Complete> completions(KeyStroke first) {
        var all = new ArrayList<KeyMatch.Complete>();
        strokes.forEach((command, each) -> each.stream()
                .filter(one -> one.second() != null && one.first().equals(first))
                .forEach(one -> all.add(new KeyMatch.Complete(command, one))));
        return all;
    }

    /// The other commands with the same keys, or with a sequence that starts with them.
    List<Command> conflicts(Command command) {
        return strokes.keySet().stream()
                .filter(other -> other != command
                        && of(other).stream()
                                .anyMatch(theirs -> of(command).stream().anyMatch(theirs::conflictsWith)))
                .toList();
    }
}
