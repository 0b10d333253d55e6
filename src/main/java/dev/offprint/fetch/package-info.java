/// Asks servers politely and answers with values: what came back, or why nothing did.
///
/// Start at [dev.offprint.fetch.Fetcher], the door, and [dev.offprint.fetch.Fetched], everything that can happen. One
/// request at a time per
/// host, paced by [dev.offprint.fetch.Pace]; every answer is bounded in size, time and redirects by
/// [dev.offprint.fetch.Bounds]. Knows nothing
/// of papers. Any thread may call; the calling thread waits, so call from a virtual one.
@NullMarked
package dev.offprint.fetch;

import org.jspecify.annotations.NullMarked;
