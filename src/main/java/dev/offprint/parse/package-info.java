/// Parses every supported input format into papers, and normalizes them as its last step.
///
/// The entry point is [dev.offprint.parse.InputParser]. It decompresses ([dev.offprint.parse.text.GunzipStream]),
/// detects the format from the content ([dev.offprint.parse.ContentKind]) and delegates to one reader per format;
/// each of them fills [dev.offprint.parse.RawPaper]s, which [dev.offprint.parse.PaperNormalizer] converts into
/// clean papers and [dev.offprint.parse.EntryCollector] into entries with edition and rank. The formats are
/// described in `docs/sources.md`. No clock, network or database; stateless, so any thread may call it.
@NullMarked
package dev.offprint.parse;

import org.jspecify.annotations.NullMarked;
