/// Brings papers in: editions from their sources, and files from the reader; the order of steps, pacing, schedule and
/// progress.
///
/// Start at [dev.offprint.ingest.EditionFetcher] (editions), [dev.offprint.ingest.ArxivLookup] (single papers),
/// [dev.offprint.ingest.FileImporter] (files) and [dev.offprint.ingest.WatchFolder] (a folder of them). Every outcome
/// is a
/// value and goes into the ledger in the same transaction as the papers it brought. Policies are pure functions:
/// [dev.offprint.ingest.DueEditions] and [dev.offprint.ingest.LookupSchedule] (what to ask),
/// [dev.offprint.ingest.LedgerUpdate] (what an answer means), [dev.offprint.ingest.Backoff] (when to ask again). Runs
/// on
/// the caller's thread, which
/// may wait long, and hands what it found to the keeper.
@NullMarked
package dev.offprint.ingest;

import org.jspecify.annotations.NullMarked;
