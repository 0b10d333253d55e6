package dev.offprint.search;

/// The index cannot be read or written: broken machinery, never a question's fault. The message is one sentence for the
/// user.
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    SearchException(String message, Throwable cause) {
        super(message, cause);
    }

    SearchException(String message) {
        super(message);
    }
}
