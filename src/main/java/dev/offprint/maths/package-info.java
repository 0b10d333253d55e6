/// Papers' words as people should see them: formulas found, the damage of sources mended for showing, and formulas set.
///
/// Start at [dev.offprint.maths.Composed], which is a text as shown with the way back to the text as received, and at
/// [dev.offprint.maths.Pen], which draws a formula. Nothing here knows JavaFX. Everything is a pure function of its
/// arguments, for any thread, except the pen, which draws one formula at a time.
@NullMarked
package dev.offprint.maths;

import org.jspecify.annotations.NullMarked;
