package dev.offprint.search;

import dev.offprint.model.Saying;
import dev.offprint.model.Trouble;
import org.jspecify.annotations.Nullable;

/// The index cannot be read or written: broken machinery, never a question's fault.
public final class SearchException extends Trouble {
    private static final long serialVersionUID = 1L;

    SearchException(Saying saying, @Nullable Throwable cause) {
        super(saying, cause);
    }
}
