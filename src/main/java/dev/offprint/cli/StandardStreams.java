package dev.offprint.cli;

import dev.offprint.cli.console.OutputFailure;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The three streams of a command.
///
/// @param terminal whether standard error is a terminal, where progress may be shown
public record StandardStreams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {

    /// Standard output in UTF-8, whose failures end the command: a print stream alone would drop them.
    public static PrintStream output(OutputStream stream) {
        return new PrintStream(OutputFailure.thrownBy(stream), false, StandardCharsets.UTF_8);
    }
}
