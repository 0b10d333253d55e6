package dev.offprint.cli;

import dev.offprint.model.ReaderAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `offprint restore`, which is said of papers and of the whole library alike: a single argument that is a file
/// means the library.
@Command(
        name = "restore",
        header = "Brings dismissed papers back; or, given a copy that `offprint backup` made, the whole library.",
        description = {
            "With ids, the papers are no longer dismissed.",
            "With FILE, everything stored becomes what the copy holds, also while the window is open or when the"
                    + " library is damaged. What was there before is kept in the backup folder."
        })
final class RestoreCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(paramLabel = "ID or FILE", arity = "1..*", description = "The papers, or one copy of a library.")
    private List<String> arguments = List.of();

    RestoreCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var first = arguments.getFirst();
        if (arguments.size() == 1 && copy(first)) {
            return context.restore(Path.of(first));
        }
        return context.act(new ReaderAction.Dismiss(false), arguments);
    }

    /// A missing file counts as a path if its name is that of a backup; the store then reports it.
    private static boolean copy(String argument) {
        return argument.endsWith(".db") || Files.isRegularFile(Path.of(argument));
    }
}
