/// HTTP access with rate limits, bounded responses and results as values.
///
/// The entry points are [dev.offprint.fetch.HttpFetcher] and [dev.offprint.fetch.FetchResult]. One request at a
/// time per host, limited by [dev.offprint.fetch.RateLimit]; every response is bounded in size, time and redirects
/// by [dev.offprint.fetch.FetchLimits]. Independent of papers. Any thread may call; calls block, so use a virtual
/// thread.
@NullMarked
package dev.offprint.fetch;

import org.jspecify.annotations.NullMarked;
