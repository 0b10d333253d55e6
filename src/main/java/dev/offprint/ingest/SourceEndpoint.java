package dev.offprint.ingest;

import java.net.URI;
import java.util.function.IntFunction;

/// Endpoint from which an edition can be requested.
///
/// @param page returns the address of the n-th page, from 0
/// @param paged whether there are pages after page 0
public record SourceEndpoint(IntFunction<URI> page, boolean paged) {
    static SourceEndpoint single(URI address) {
        return new SourceEndpoint(_ -> address, false);
    }

    static SourceEndpoint paged(IntFunction<URI> page) {
        return new SourceEndpoint(page, true);
    }

    URI first() {
        return page.apply(0);
    }
}
