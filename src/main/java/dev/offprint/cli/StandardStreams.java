package dev.offprint.cli;

import java.io.InputStream;
import java.io.PrintStream;

/// The three streams of a command.
///
/// @param terminal whether standard error is a terminal, where progress may be shown
public record StandardStreams(InputStream in, PrintStream out, PrintStream err, boolean terminal) {}
