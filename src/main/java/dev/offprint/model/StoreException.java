package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// The library could not be opened, read or written. Whatever was being done left no trace: what was stored before is
/// as it was.
public final class StoreException extends AppException {
    private static final long serialVersionUID = 1L;

    private final boolean unreadable;

    public StoreException(Message message, @Nullable Throwable cause) {
        this(message, cause, false);
    }

    private StoreException(Message message, @Nullable Throwable cause, boolean unreadable) {
        super(message, cause);
        this.unreadable = unreadable;
    }

    public static StoreException unreadable(Message message, @Nullable Throwable cause) {
        return new StoreException(message, cause, true);
    }

    /// Whether the file in the library's place is damaged, or no library at all, so that only a copy can help.
    public boolean unreadable() {
        return unreadable;
    }
}
