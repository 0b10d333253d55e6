package dev.offprint.search.index;

import dev.offprint.model.AppException;
import dev.offprint.model.Message;
import org.jspecify.annotations.Nullable;

/// The index cannot be read or written: broken machinery, never a question's fault.
public final class SearchException extends AppException {
    private static final long serialVersionUID = 1L;

    public SearchException(Message saying, @Nullable Throwable cause) {
        super(saying, cause);
    }
}
