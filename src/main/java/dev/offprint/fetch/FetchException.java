package dev.offprint.fetch;

import dev.offprint.model.Saying;
import dev.offprint.model.Trouble;

/// The machinery itself broke; nothing that a server or network does ends here.
public final class FetchException extends Trouble {
    private static final long serialVersionUID = 1L;

    FetchException(Saying saying, Throwable cause) {
        super(saying, cause);
    }
}
