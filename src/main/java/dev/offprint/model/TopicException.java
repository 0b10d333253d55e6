package dev.offprint.model;

/// Topics cannot be changed as somebody wants; they stay as they were.
public final class TopicException extends AppException {
    private static final long serialVersionUID = 1L;

    /// @param why what is wrong and what to do
    public TopicException(Message message) {
        super(message, null);
    }
}
