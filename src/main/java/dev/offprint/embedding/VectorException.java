package dev.offprint.embedding;

import dev.offprint.model.AppException;
import dev.offprint.model.Message;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Vectors cannot be computed, read or written.
public final class VectorException extends AppException {
    private static final long serialVersionUID = 1L;

    VectorException(Path file, Exception cause) {
        this(Message.of("vectors.failed", file, cause.getMessage()), cause);
    }

    private VectorException(Message message, @Nullable Exception cause) {
        super(message, cause);
    }

    /// Another process writes the index and the vectors of the library.
    public static VectorException busy() {
        return new VectorException(Message.of("vectors.busy"), null);
    }

    /// This program, or this system, has no model.
    public static VectorException unsupported() {
        return new VectorException(Message.of("vectors.unsupported"), null);
    }
}
