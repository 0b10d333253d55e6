/// Characters and lines of input: decoding, bounds, cleaning, and what is found in plain text.
///
/// Start at [dev.offprint.parse.text.TextCleaner]. Nothing here knows of formats or papers.
@NullMarked
package dev.offprint.parse.text;

import org.jspecify.annotations.NullMarked;
