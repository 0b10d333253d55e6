package dev.offprint.embedding;

import dev.offprint.model.AppException;
import dev.offprint.model.Message;
import java.nio.file.Path;

/// The file of the vectors cannot be read or written.
public final class VectorException extends AppException {
    private static final long serialVersionUID = 1L;

    VectorException(Path file, Exception cause) {
        super(Message.of("vectors.failed", file, cause.getMessage()), cause);
    }
}
