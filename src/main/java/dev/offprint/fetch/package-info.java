/// Asks servers politely and answers with values: what came back, or why nothing did.
///
/// Start at [dev.offprint.fetch.HttpFetcher], the door, and [dev.offprint.fetch.FetchResult], everything that can
/// happen. One
/// request at a time per
/// host, paced by [dev.offprint.fetch.RateLimit]; every answer is bounded in size, time and redirects by
/// [dev.offprint.fetch.FetchLimits]. Knows nothing
/// of papers. Any thread may call; the calling thread waits, so call from a virtual one.
@NullMarked
package dev.offprint.fetch;

import org.jspecify.annotations.NullMarked;
