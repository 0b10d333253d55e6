package dev.offprint.fetch;

import java.io.IOException;

/// Travels through the client's futures to [HttpFetcher], which makes a value of it.
final class BodyTooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    final long limit;

    BodyTooLargeException(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }
}
