/// The main window: toolbar, panes, status bar and overlays, and the controllers that connect them.
///
/// Start at [dev.offprint.ui.window.MainWindow], which the composition root creates once on the JavaFX application
/// thread. The rest of the program is reached through [dev.offprint.ui.window.LibraryAccess] (queries and actions) and
/// [dev.offprint.ui.window.AppActions] (fetching, importing, opening addresses); background events arrive as
/// [dev.offprint.jobs.JobEvent], from any thread.
@NullMarked
package dev.offprint.ui.window;

import org.jspecify.annotations.NullMarked;
