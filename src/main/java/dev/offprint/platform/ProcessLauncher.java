package dev.offprint.platform;

import java.io.IOException;
import java.util.List;

/// Starts other programs.
final class ProcessLauncher {
    private ProcessLauncher() {}

    /// Starts a program without waiting for it; its output is discarded.
    static void start(List<String> command) throws IOException {
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
