package dev.offprint.fetch;

import dev.offprint.model.AppException;
import dev.offprint.model.Message;

/// Internal failure of the fetcher; never caused by what a server or network does.
public final class FetchException extends AppException {
    private static final long serialVersionUID = 1L;

    FetchException(Message saying, Throwable cause) {
        super(saying, cause);
    }
}
