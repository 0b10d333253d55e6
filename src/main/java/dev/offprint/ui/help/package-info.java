/// The user guide, shown in the window from its Markdown file.
///
/// Start at [dev.offprint.ui.help.GuideSheet]. All on the JavaFX application thread.
@NullMarked
package dev.offprint.ui.help;

import org.jspecify.annotations.NullMarked;
