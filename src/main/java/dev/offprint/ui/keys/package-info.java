/// Keyboard shortcuts: commands, key strokes and sequences, the key map, and the shortcut sheet.
///
/// [dev.offprint.ui.keys.Command] lists every command with its default keys, [dev.offprint.ui.keys.KeyMap] maps keys to
/// commands, [dev.offprint.ui.keys.KeyRouter] dispatches key events. All on the JavaFX application thread.
@NullMarked
package dev.offprint.ui.keys;

import org.jspecify.annotations.NullMarked;
