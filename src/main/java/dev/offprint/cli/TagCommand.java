package dev.offprint.cli;

import dev.offprint.model.ReaderAction;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `offprint tag`.
@Command(
        name = "tag",
        header = "Puts tags on a paper.",
        footer = {"", "  offprint tag 2405.12345 thesis to-cite", "  offprint tag --remove 2405.12345 to-cite"})
final class TagCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--remove", description = "Take the tags off instead.")
    private boolean remove;

    @Parameters(index = "0", paramLabel = "ID", description = "The paper.")
    private String id = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TAG", description = "Your own words.")
    private List<String> tags = List.of();

    TagCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return context.act(remove ? new ReaderAction.Untag(tags) : new ReaderAction.Tag(tags), List.of(id));
    }
}
