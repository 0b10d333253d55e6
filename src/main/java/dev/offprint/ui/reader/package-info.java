/// The right pane: the page of one paper.
///
/// Start at [dev.offprint.ui.reader.ReaderModel] and [dev.offprint.ui.reader.ReaderView]; each part of the page is a
/// [dev.offprint.ui.reader.ReaderSection]. Everything here runs on the JavaFX application thread except the queries of
/// [dev.offprint.library.LibraryApi], which may block.
@NullMarked
package dev.offprint.ui.reader;

import org.jspecify.annotations.NullMarked;
