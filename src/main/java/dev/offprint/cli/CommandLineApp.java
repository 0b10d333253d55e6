package dev.offprint.cli;

import dev.offprint.cli.console.OutputFailure;
import dev.offprint.cli.console.ValueConverters;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.function.IntSupplier;
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
            WindowLauncher launcher) {
        var context = new CommandContext(streams, clock, launcher, data);
        var line = new CommandLine(new OffprintCommand(context));
        asked(arguments, commands(context))
                .forEach(command ->
                        line.addSubcommand(command instanceof TopicCommand ? TopicCommand.of(context) : command));
        line.addSubcommand(new CommandLine.HelpCommand());
        // Behind the commands: these hold for those that are there.
        line.setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(WIDTH)
                .setUsageHelpAutoWidth(streams.terminal())
                .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((wrong, _) -> misused(wrong, streams))
                .setExecutionExceptionHandler((failure, _, _) -> ErrorReporter.report(failure, context))
                .setExecutionStrategy(new CommandLine.RunLast());
        line.getCommandSpec().version("offprint " + version);
        ValueConverters.register(line, clock);
        withHelp(line, version);
        return ended(
                () -> {
                    int code = line.execute(arguments);
                    context.out.flush();
                    return code;
                },
                context);
    }

    /// A broken pipe ends the command without a word, any other failure of standard output with an error.
    private static int ended(IntSupplier command, CommandContext context) {
        try {
            return command.getAsInt();
        } catch (OutputFailure failure) {
            return ErrorReporter.report(failure, context);
        }
    }

    /// Adds `--help` and `--version` to every command. They are not inherited, for then the texts of the program's own
    /// help would be as well.
    private static void withHelp(CommandLine line, String version) {
        for (var command : line.getSubcommands().values()) {
            if (!(command.getCommand() instanceof CommandLine.HelpCommand)) {
                command.getCommandSpec().mixinStandardHelpOptions(true).version("offprint " + version);
                withHelp(command, version);
            }
        }
    }

    /// The one command that the arguments begin with, else all of them: picocli reads the annotations of each
    /// that it is given, which takes a tenth of a second of processor time for all.
    private static List<Object> asked(String[] arguments, List<Object> all) {
        int first = arguments.length > 2 && arguments[0].equals("--data") ? 2 : 0;
        var one = all.stream()
                .filter(command -> first < arguments.length && name(command).equals(arguments[first]))
                .toList();
        return one.isEmpty() ? all : one;
    }

    private static String name(Object command) {
        return command.getClass().getAnnotation(CommandLine.Command.class).name();
    }

    private static List<Object> commands(CommandContext context) {
        return List.of(
                new ImportCommand(context),
                new FetchCommand(context),
                new ListCommand(context),
                new SearchCommand(context),
                new ShowCommand(context),
                new SimilarCommand(context),
                new MarkCommands.Star(context),
                new MarkCommands.Unstar(context),
                new MarkCommands.Read(context),
                new MarkCommands.Unread(context),
                new MarkCommands.Dismiss(context),
                new SeenCommand(context),
                new RestoreCommand(context),
                new UndoCommands.Undo(context),
                new UndoCommands.Redo(context),
                new TagCommand(context),
                new NoteCommand(context),
                new TopicCommand(),
                new LedgerCommand(context),
                new ExportCommand(context),
                new DigestCommand(context),
                new BackupCommand(context),
                new CheckCommand(context),
                new KeepCommand(context),
                new TextCommand(context),
                new EmbedCommand(context),
                new StatsCommand(context));
    }

    private static int misused(CommandLine.ParameterException wrong, StandardStreams streams) {
        var command = wrong.getCommandLine().getCommandSpec().qualifiedName(" ");
        streams.err().println(command + ": " + wrong.getMessage() + " (see " + command + " --help)");
        return CommandLine.ExitCode.USAGE;
    }
}
