package dev.offprint.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// `offprint embed`.
@Command(
        name = "embed",
        header = "Computes the vectors of papers that search by meaning needs, where they are missing.",
        description = {
            "",
            "The window does so by itself while it is open. It takes about a minute of one processor core for",
            "5,000 papers; what was computed before it is stopped is kept.",
            ""
        })
final class EmbedCommand implements Callable<Integer> {
    private final CommandContext context;

    EmbedCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return context.with(session -> {
            var line = context.progressLine();
            int done = session.vectors().applyAsInt(line::show);
            line.clear();
            context.out.println(
                    done == 0
                            ? "Every paper has its vector."
                            : String.format(Locale.ENGLISH, "Computed %,d vectors.", done));
            return 0;
        });
    }
}
