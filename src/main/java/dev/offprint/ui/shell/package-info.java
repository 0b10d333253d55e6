/// The window: panes side by side, search field, keys, status line, and what holds them together.
///
/// Start at [dev.offprint.ui.shell.Shell], the door: it is made once, by the composition root, on the toolkit's thread.
/// What the window
/// needs from the rest of the program comes in as [dev.offprint.ui.shell.Doors] (questions and acts) and
/// [dev.offprint.ui.shell.ShellActions] (fetching, importing, opening addresses); what goes on elsewhere is told to it
/// as
/// [dev.offprint.ui.shell.News], from any thread.
@NullMarked
package dev.offprint.ui.shell;

import org.jspecify.annotations.NullMarked;
