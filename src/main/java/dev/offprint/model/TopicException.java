package dev.offprint.model;

/// An invalid change of topics; they are unchanged.
public final class TopicException extends AppException {
    private static final long serialVersionUID = 1L;

    /// @param message what is wrong and what to do
    public TopicException(Message message) {
        super(message, null);
    }
}
