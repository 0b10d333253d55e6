package dev.offprint.app;

import dev.offprint.cli.StandardStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/// The program as a script meets it, on a library of its own and at noon of 2025-05-22.
///
/// @param data the library's folder
record TestTerminal(Path data) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-05-22T12:00:00Z"), ZoneOffset.UTC);

    /// What came of a run.
    record Ran(int code, String out, String err) {}

    Ran run(String... arguments) {
        return input("", arguments);
    }

    /// @param text what is on standard input
    Ran input(String text, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var streams = new StandardStreams(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        int code = App.run(arguments, streams, CLOCK, data);
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
