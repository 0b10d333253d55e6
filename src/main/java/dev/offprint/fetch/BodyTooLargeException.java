package dev.offprint.fetch;

import java.io.IOException;

/// Thrown within the client's futures when a response exceeds its limit; [HttpFetcher] converts it to a result.
final class BodyTooLargeException extends IOException {
    private static final long serialVersionUID = 1;

    final long limit;

    BodyTooLargeException(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }
}
