/// Brings papers in: editions from their sources, and files from the reader; the order of steps, pacing, schedule and
/// progress.
///
/// Start at [dev.offprint.refresh.Refresh] (editions), [dev.offprint.refresh.Lookup] (single papers),
/// [dev.offprint.refresh.Importer] (files) and [dev.offprint.refresh.Watched] (a folder of them). Every outcome is a
/// value and goes into the ledger in the same transaction as the papers it brought. Policies are pure functions:
/// [dev.offprint.refresh.Due] and [dev.offprint.refresh.Inquiries] (what to ask),
/// [dev.offprint.refresh.Verdict] (what an answer means), [dev.offprint.refresh.Backoff] (when to ask again). Runs on
/// the caller's thread, which
/// may wait long, and hands what it found to the keeper.
@NullMarked
package dev.offprint.refresh;

import org.jspecify.annotations.NullMarked;
