package dev.offprint.model;

import org.jspecify.annotations.Nullable;

/// Machinery that broke in a way that the reader can be told of: the message is one plain sentence that says what
/// happened and what to do.
/// Each package that owns machinery has one kind of its own. It is shown, or logged, once, where it is finally caught.
public abstract class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    protected Trouble(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /// The sentence.
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
