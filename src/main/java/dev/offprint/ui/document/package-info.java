/// A whole paper in the window: its blocks from top to bottom, with outline, search in the page, figures, citations.
///
/// Start at [dev.offprint.ui.document.FullTextPane], which shows what there is of a paper, and
/// [dev.offprint.ui.document.DocumentView], which shows its blocks. JavaFX application thread.
@NullMarked
package dev.offprint.ui.document;

import org.jspecify.annotations.NullMarked;
