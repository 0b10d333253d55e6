/// Papers for other programs: reference lists, tables, text.
///
/// Start at [dev.offprint.export.PaperExporter]; each format is a class that makes the text of one paper, so that a
/// whole library is written without being held. Pure functions, any thread.
@NullMarked
package dev.offprint.export;

import org.jspecify.annotations.NullMarked;
