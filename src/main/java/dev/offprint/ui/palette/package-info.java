/// The command palette: everything that the window can do or show, found by a few letters of its name.
///
/// Start at [dev.offprint.ui.palette.Palette], the overlay; [dev.offprint.ui.palette.PaletteModel] is what it shows,
/// and [dev.offprint.ui.palette.FuzzyMatcher] says how well letters fit a name. What there is to offer comes in as
/// suppliers of [dev.offprint.ui.palette.PaletteItem]s, asked each time the palette opens. Toolkit's thread.
@NullMarked
package dev.offprint.ui.palette;

import org.jspecify.annotations.NullMarked;
