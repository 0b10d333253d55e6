package dev.offprint.store;

import dev.offprint.model.Trouble;
import org.jspecify.annotations.Nullable;

/// The library could not be opened, read or written. Whatever was being done left no trace: what was stored before is
/// as it was.
public final class StoreException extends Trouble {
    private static final long serialVersionUID = 1L;

    StoreException(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
