package dev.offprint.app;

import dev.offprint.cli.CommandLineApp;
import dev.offprint.cli.StandardStreams;
import dev.offprint.platform.DataFolder;
import dev.offprint.ui.window.AppInfo;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/// Main class of the program: passes the arguments to the command line, which opens the window when they name no
/// command. The clock is read here and nowhere else; everybody below is given it.
public final class App {
    private App() {}

    /// Starts the program, and ends it with its exit code.
    ///
    /// @param arguments the command line; `--help` explains it
    public static void main(String[] arguments) {
        var data =
                DataFolder.of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), System.getenv());
        var streams = streams();
        var clock = Clock.system(ZoneId.systemDefault());
        int code = CommandTraining.wanted() ? CommandTraining.run(clock) : run(arguments, streams, clock, data);
        System.exit(code);
    }

    static int run(String[] arguments, StandardStreams streams, Clock clock, Path data) {
        return CommandLineApp.run(arguments, streams, clock, data, AppInfo.VERSION, new AppLauncher(clock));
    }

    /// UTF-8 whatever the terminal's locale says: titles are full of it, and files written by a redirect must not
    /// depend on a locale.
    private static StandardStreams streams() {
        return new StandardStreams(
                new FileInputStream(FileDescriptor.in),
                StandardStreams.output(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                terminal());
    }

    @SuppressWarnings(
            "SystemConsoleNull") // no longer null on this Java, says one checker; the other goes by the contract
    private static boolean terminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }
}
