/// The full text of a paper as blocks: headings, paragraphs, formulas, figures, tables, references. No window, no
/// files: [dev.offprint.document.PaperDocument] is what a parser makes and a view shows.
///
/// Everything here is an immutable value, for any thread.
@NullMarked
package dev.offprint.document;

import org.jspecify.annotations.NullMarked;
