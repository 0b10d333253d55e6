/// Full texts as HTML pages, read into blocks.
///
/// Start at [dev.offprint.document.html.LatexmlParser]. Everything is a pure function of the page, for any thread.
@NullMarked
package dev.offprint.document.html;

import org.jspecify.annotations.NullMarked;
