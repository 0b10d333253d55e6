package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// Base of the exceptions whose message is one plain English sentence for the reader: what happened and what to do.
/// Each package that can fail has one subclass. The exception is shown or logged once, where it is finally caught.
public abstract class AppException extends RuntimeException {
    /// Message for an error of the program itself.
    public static final Message FAULT = Message.of("fault");

    private static final long serialVersionUID = 1L;

    private final transient Message message;

    protected AppException(Message message, @Nullable Throwable cause) {
        super(message.english(), cause);
        this.message = message;
    }

    /// The message to be localized for the window.
    public Message message() {
        return message;
    }

    /// The message in English.
    public String sentence() {
        return message.english();
    }
}
