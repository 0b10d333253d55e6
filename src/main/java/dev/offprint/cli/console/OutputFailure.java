package dev.offprint.cli.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Thrown when standard output takes no more, so that the work ends: a print stream would drop the rest silently.
public final class OutputFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    private OutputFailure(IOException cause) {
        super(cause);
        reason = String.valueOf(cause.getMessage());
    }

    /// Whether the reading program has ended, as `head` does when it has enough: no error.
    public boolean isBrokenPipe() {
        return reason.contains("Broken pipe") || reason.contains("pipe is being closed");
    }

    public String reason() {
        return reason;
    }

    /// The stream with failures thrown as [OutputFailure].
    public static OutputStream thrownBy(OutputStream stream) {
        return new FilterOutputStream(stream) {
            @Override
            public void write(int value) {
                run(() -> out.write(value));
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                run(() -> out.write(bytes, from, length));
            }

            @Override
            public void flush() {
                run(out::flush);
            }
        };
    }

    private interface Output {
        void write() throws IOException;
    }

    private static void run(Output output) {
        try {
            output.write();
        } catch (IOException failure) {
            throw new OutputFailure(failure);
        }
    }
}
