package dev.offprint.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `offprint check`.
@Command(name = "check", header = "Verifies store and index against each other; says what it found and what it mended.")
final class CheckCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--repair", description = "Rebuild the index where it does not agree with the store.")
    private boolean repair;

    CheckCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return context.with(session -> {
            var report = session.library().check(repair);
            report.lines().forEach(context.out::println);
            return report.sound() ? 0 : context.fail(report.advice());
        });
    }
}
