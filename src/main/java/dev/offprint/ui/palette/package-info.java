/// The command palette: everything that the window can do or show, searched by name.
///
/// Start at [dev.offprint.ui.palette.Palette], the overlay; [dev.offprint.ui.palette.PaletteModel] holds the matches,
/// [dev.offprint.ui.palette.FuzzyMatcher] scores names. Items come from suppliers of
/// [dev.offprint.ui.palette.PaletteItem]s, called each time the palette opens. JavaFX application thread.
@NullMarked
package dev.offprint.ui.palette;

import org.jspecify.annotations.NullMarked;
