package dev.offprint.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `offprint backup`.
@Command(name = "backup", header = "Copies the library's database to a file, also while the window is open.")
final class BackupCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "Where to (default: a dated file in the backup folder beside the library).")
    private @Nullable Path file;

    BackupCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return context.with(session -> {
            context.out.println(session.library().backup(file));
            return 0;
        });
    }
}
