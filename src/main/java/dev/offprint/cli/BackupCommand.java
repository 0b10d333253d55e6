package dev.offprint.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `offprint backup`.
@Command(name = "backup", header = "Copies the library's database to a file, also while the window is open.")
final class BackupCommand implements Callable<Integer> {
    private final CommandContext desk;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "Where to (default: a dated file in the backup folder beside the library).")
    private @Nullable Path file;

    BackupCommand(CommandContext desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        return desk.with(session -> {
            desk.out.println(session.library().backup(file));
            return 0;
        });
    }
}
