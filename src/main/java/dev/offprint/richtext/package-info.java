/// Papers' words as people should see them: formulas found, the damage of sources mended for showing, and formulas
/// set.
///
/// Start at [dev.offprint.richtext.ComposedText], which is a text as shown with the way back to the text as
/// received, and at [dev.offprint.richtext.FormulaRenderer], which draws a formula. Nothing here knows JavaFX.
/// Everything is a pure function of its arguments, for any thread, except the pen, which draws one formula at a
/// time.
@NullMarked
package dev.offprint.richtext;

import org.jspecify.annotations.NullMarked;
