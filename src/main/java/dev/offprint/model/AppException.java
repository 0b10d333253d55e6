package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// Machinery that broke in a way that the reader can be told of: what it says is one plain sentence on what happened
/// and what to do.
/// Each package that owns machinery has one kind of its own. It is shown, or logged, once, where it is finally caught.
public abstract class AppException extends RuntimeException {
    /// What is said where the program itself is at fault.
    public static final Message FAULT = Message.of("fault");

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    protected AppException(Message message, @Nullable Throwable cause) {
        super(message.english(), cause);
        this.message = message;
    }

    /// The sentence, for the window.
    public Message message() {
        return message;
    }

    /// The sentence in English.
    public String sentence() {
        return message.english();
    }
}
