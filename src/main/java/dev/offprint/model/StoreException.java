package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// The library could not be opened, read or written. The failed operation was rolled back: the stored data is
/// unchanged.
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

    /// Whether the file is damaged or not a library, so that only a backup can help.
    public boolean unreadable() {
        return unreadable;
    }
}
