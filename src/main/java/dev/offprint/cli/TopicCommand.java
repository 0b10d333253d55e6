package dev.offprint.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `offprint topic` and its own commands.
@Command(
        name = "topic",
        sortOptions = false,
        synopsisSubcommandLabel = "COMMAND",
        header = "Topics: queries that you have given a name.",
        footer = {
            "",
            "  offprint topic try '\"token pruning\" OR \"token merging\"'",
            "  offprint topic add \"Token pruning\" '\"token pruning\" OR \"token merging\"' --watch",
            "  offprint list --topic \"Token pruning\" --unread",
            "  offprint topic starters                a set for machine learning to begin with"
        },
        commandListHeading = "%nCommands:%n")
final class TopicCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    TopicCommand() {}

    static CommandLine of(CommandContext context) {
        var line = new CommandLine(new TopicCommand());
        List.of(
                        new TopicLists.All(context),
                        new TopicEdits.Add(context),
                        new TopicEdits.Change(context),
                        new TopicEdits.Remove(context),
                        new TopicLists.Try(context),
                        new TopicLists.Suggest(context),
                        new TopicFiles.Export(context),
                        new TopicFiles.Import(context),
                        new TopicFiles.Starters(context))
                .forEach(line::addSubcommand);
        return line;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "Say what to do with topics, such as list, add or try.");
    }
}
