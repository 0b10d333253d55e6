package dev.offprint.ingest;

import java.net.URI;
import java.util.function.IntFunction;

/// One way to ask for an edition.
///
/// @param page  the address of its n-th page, from 0
/// @param paged whether there is more than page 0
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
