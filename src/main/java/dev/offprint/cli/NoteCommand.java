package dev.offprint.cli;

import dev.offprint.model.ReaderAction;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `offprint note`.
@Command(
        name = "note",
        header = "Writes a note on a paper, in place of the one it had; an empty text takes it away.",
        footer = {"", "  offprint note 2405.12345 \"compare with table 3\""})
final class NoteCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "ID", description = "The paper.")
    private String id = "";

    @Parameters(index = "1", paramLabel = "TEXT", description = "The note, as it shall be kept.")
    private String text = "";

    NoteCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return context.act(new ReaderAction.Note(text), List.of(id));
    }
}
