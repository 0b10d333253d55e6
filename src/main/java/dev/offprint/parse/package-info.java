/// Bytes in, papers out: reads every form in which lists of papers arrive, and cleans what it found as its last
/// step.
///
/// Start at [dev.offprint.parse.InputParser], the door. It unpacks ([dev.offprint.parse.GunzipStream]), tells the forms
/// apart by what is in them ([dev.offprint.parse.ContentKind]) and hands over to one reader per form; each of them
/// fills [dev.offprint.parse.RawPaper]s, of which [dev.offprint.parse.PaperNormalizer] makes clean papers and
/// [dev.offprint.parse.EntryCollector] entries with edition and rank. The forms themselves are described in
/// `docs/sources.md`. No clock, no network, no database; no state, so any thread may call it.
@NullMarked
package dev.offprint.parse;

import org.jspecify.annotations.NullMarked;
