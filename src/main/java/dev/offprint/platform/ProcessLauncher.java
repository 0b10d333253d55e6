package dev.offprint.platform;

import java.io.IOException;
import java.util.List;

/// Other programs of this machine.
final class ProcessLauncher {
    private ProcessLauncher() {}

    /// Starts one and leaves it alone: what it prints goes nowhere, and nobody waits for its end.
    static void start(List<String> command) throws IOException {
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
