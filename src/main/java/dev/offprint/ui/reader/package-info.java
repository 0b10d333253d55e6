/// The pane on the right: one paper, whole.
///
/// Start at [dev.offprint.ui.reader.ReaderModel] and [dev.offprint.ui.reader.ReaderView]; each part of the page is a
/// [dev.offprint.ui.reader.ReaderSection], a small class of its own that is told to show a paper. Everything here lives
/// on the toolkit's thread except the questions of [dev.offprint.ui.reader.PaperAccess], which may block.
@NullMarked
package dev.offprint.ui.reader;

import org.jspecify.annotations.NullMarked;
