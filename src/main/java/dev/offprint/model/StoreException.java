package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// The library could not be opened, read or written. Whatever was being done left no trace: what was stored before is
/// as it was.
public final class StoreException extends AppException {
    private static final long serialVersionUID = 1L;

    private final boolean unreadable;

    public StoreException(Message saying, @Nullable Throwable cause) {
        this(saying, cause, false);
    }

    private StoreException(Message saying, @Nullable Throwable cause, boolean unreadable) {
        super(saying, cause);
        this.unreadable = unreadable;
    }

    public static StoreException unreadable(Message saying, @Nullable Throwable cause) {
        return new StoreException(saying, cause, true);
    }

    /// Whether the file in the library's place is damaged, or no library at all, so that only a copy can help.
    public boolean unreadable() {
        return unreadable;
    }
}
