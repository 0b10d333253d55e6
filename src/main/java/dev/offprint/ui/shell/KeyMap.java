package dev.offprint.ui.shell;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Which keys do what.
///
/// @param chords for each command its keys, the one to show first
record KeyMap(Map<Command, List<Chord>> chords) {

    /// What a key pressed means.
    record Stroke(Command command, Chord chord) {}

    /// The keys as the table of commands has them.
    static KeyMap usual() {
        var chords = new EnumMap<Command, List<Chord>>(Command.class);
        for (var command : Command.values()) {
            chords.put(
                    command,
                    Arrays.stream(command.keys().split(" ", -1))
                            .map(Chord::read)
                            .toList());
        }
        return new KeyMap(chords);
    }

    /// The keys to tell people of: the first sign and the first combination, not every way to press the same.
    List<Chord> shown(Command command) {
        var all = chords.getOrDefault(command, List.of());
        boolean both = all.size() > 1 && all.getFirst() instanceof Chord.Sign;
        return all.subList(0, Math.min(both ? 2 : 1, all.size()));
    }

    /// What an event means; null when it means nothing here.
    @Nullable
    Stroke find(KeyEvent event) {
        for (var entry : chords.entrySet()) {
            for (var chord : entry.getValue()) {
                if (chord.matches(event)) {
                    return new Stroke(entry.getKey(), chord);
                }
            }
        }
        return null;
    }
}
