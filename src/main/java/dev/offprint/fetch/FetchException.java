package dev.offprint.fetch;

import dev.offprint.model.AppException;
import dev.offprint.model.Message;

/// The machinery itself broke; nothing that a server or network does ends here.
public final class FetchException extends AppException {
    private static final long serialVersionUID = 1L;

    FetchException(Message saying, Throwable cause) {
        super(saying, cause);
    }
}
