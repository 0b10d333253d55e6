package dev.offprint.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import picocli.CommandLine;

/// Entry point of the command line.
public final class CommandLineApp {
    /// Columns of the help texts.
    private static final int WIDTH = 110;

    private CommandLineApp() {}

    /// Does what the arguments say.
    ///
    /// @param data the folder used when the arguments name none
    /// @param version what `--version` prints
    /// @return the exit code: 0 it worked, 1 it did not, 2 the arguments made no sense
    public static int run(
            String[] arguments,
            StandardStreams streams,
            InstantSource clock,
            Path data,
            String version,
            WindowLauncher doors) {
        var desk = new CommandContext(streams, clock, doors, data);
        var line = new CommandLine(new OffprintCommand(desk))
                .setUsageHelpWidth(WIDTH)
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, _) -> misused(wrong, streams))
                .setExecutionExceptionHandler((failure, _, _) -> ErrorReporter.told(failure, desk))
                .setExecutionStrategy(new CommandLine.RunLast());
        commands(desk).forEach(line::addSubcommand);
        line.addSubcommand(new CommandLine.HelpCommand());
        line.setCaseInsensitiveEnumValuesAllowed(true); // behind the commands: it holds for those that are there
        line.getCommandSpec().version("offprint " + version);
        return line.execute(arguments);
    }

    private static List<Object> commands(CommandContext desk) {
        return List.of(
                new ImportCommand(desk),
                new FetchCommand(desk),
                new ListCommand(desk),
                new SearchCommand(desk),
                new ShowCommand(desk),
                new SimilarCommand(desk),
                new MarkCommands.Star(desk),
                new MarkCommands.Unstar(desk),
                new MarkCommands.Read(desk),
                new MarkCommands.Unread(desk),
                new MarkCommands.Dismiss(desk),
                new SeenCommand(desk),
                new RestoreCommand(desk),
                new UndoCommands.Undo(desk),
                new UndoCommands.Redo(desk),
                new TagCommand(desk),
                new NoteCommand(desk),
                TopicCommand.of(desk),
                new LedgerCommand(desk),
                new ExportCommand(desk),
                new DigestCommand(desk),
                new BackupCommand(desk),
                new CheckCommand(desk),
                new EmbedCommand(desk),
                new StatsCommand(desk));
    }

    private static int misused(CommandLine.ParameterException wrong, StandardStreams streams) {
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName(" ");
        streams.err().println(command + ": " + wrong.getMessage() + " (see " + command + " --help)");
        return CommandLine.ExitCode.USAGE;
    }
}
