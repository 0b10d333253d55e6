/// Ingestion of papers: editions from their sources, and files of the user; with rate limits, schedule and
/// progress.
///
/// The entry points are [dev.offprint.ingest.EditionFetcher] (editions), [dev.offprint.ingest.ArxivLookup] (single
/// papers), [dev.offprint.ingest.FileImporter] (files) and [dev.offprint.ingest.WatchFolder] (a watched folder).
/// Every outcome is a value and is recorded in the ledger in the same transaction as its papers. Policies are pure
/// functions: [dev.offprint.ingest.DueEditions] and [dev.offprint.ingest.LookupSchedule] (what to request),
/// [dev.offprint.ingest.LedgerUpdate] (what a result means), [dev.offprint.ingest.Backoff] (when to retry). Runs on
/// the caller's thread, which may block for long, and passes papers to the library writer.
@NullMarked
package dev.offprint.ingest;

import org.jspecify.annotations.NullMarked;
