package dev.offprint.app;

import dev.offprint.cli.CommandLineApp;
import dev.offprint.cli.StandardStreams;
import dev.offprint.ui.window.AppInfo;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/// Training run of the AOT cache for commands: the short commands that people and scripts use most, on the
/// demonstration library. A cache holds what one JVM loaded, so they run one after another in one.
///
/// `-Doffprint.training=commands` asks for it; the build does.
final class CommandTraining {
    /// One of the invented papers.
    private static final String PAPER = "9913.01147";

    private static final List<String> LINES = List.of(
            "--version",
            "stats",
            "list",
            "list --json --starred",
            "search token",
            "search --json attention after:2024",
            "show " + PAPER,
            "star " + PAPER,
            "unstar " + PAPER,
            "undo",
            "tag " + PAPER + " later",
            "ledger");

    private CommandTraining() {}

    static boolean wanted() {
        return "commands".equals(System.getProperty("offprint.training"));
    }

    static int run(Clock clock) {
        var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var streams = new StandardStreams(InputStream.nullInputStream(), silent, silent, false);
        var demo = DemoLauncher.open(clock);
        demo.close();
        int failed = 0;
        for (var line : LINES) {
            failed |= CommandLineApp.run(
                    line.split(" "), streams, clock, demo.folder(), AppInfo.VERSION, new AppLauncher(clock));
        }
        return failed;
    }
}
