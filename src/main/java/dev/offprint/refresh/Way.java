package dev.offprint.refresh;

import java.net.URI;
import java.util.function.IntFunction;

/// One way to ask for an edition.
///
/// @param page  the address of its n-th page, from 0
/// @param paged whether there is more than page 0
public record Way(IntFunction<URI> page, boolean paged) {
    static Way single(URI address) {
        return new Way(_ -> address, false);
    }

    static Way paged(IntFunction<URI> page) {
        return new Way(page, true);
    }

    URI first() {
        return page.apply(0);
    }
}
