package dev.offprint.fetch;

import java.io.IOException;

/// Travels through the client's futures to [Fetcher], which makes a value of it.
final class TooMuch extends IOException {
    private static final long serialVersionUID = 1;

    final long limit;

    TooMuch(long limit) {
        super("more than " + limit + " bytes");
        this.limit = limit;
    }
}
