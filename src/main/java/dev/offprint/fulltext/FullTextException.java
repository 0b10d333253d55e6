package dev.offprint.fulltext;

import dev.offprint.model.AppException;
import dev.offprint.model.Message;

/// The folder of whole papers cannot be read or written.
public final class FullTextException extends AppException {
    private static final long serialVersionUID = 1L;

    FullTextException(Message message, Throwable cause) {
        super(message, cause);
    }
}
