/// The main window: toolbar, panes, status bar and overlays, and the controllers that connect them.
///
/// Start at [dev.offprint.ui.window.MainWindow], the door: it is made once, by the composition root, on the toolkit's
/// thread.
/// What the window
/// needs from the rest of the program comes in as [dev.offprint.library.LibraryApi] (questions and acts) and
/// [dev.offprint.ui.window.AppActions] (fetching, importing, opening addresses); what goes on elsewhere is told to it
/// as
/// [dev.offprint.jobs.JobEvent], from any thread.
@NullMarked
package dev.offprint.ui.window;

import org.jspecify.annotations.NullMarked;
