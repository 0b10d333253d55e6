package dev.offprint.cli;

import dev.offprint.export.PaperJson;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `offprint stats`.
@Command(
        name = "stats",
        header = "Counts papers, editions and stars; says how far the index is and what the disk holds.")
final class StatsCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    StatsCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return context.with(session -> {
            var state = session.library().state();
            var stats = state.stats();
            var line = PaperJson.object()
                    .put("papers", stats.papers())
                    .put("editions", stats.editions())
                    .put("appearances", stats.appearances())
                    .put("starred", stats.starred())
                    .put("unread", stats.unread())
                    .put("indexed", state.indexed())
                    .put("sequence", stats.sequence())
                    .put("indexSequence", state.indexSequence())
                    .put("storeBytes", state.storeBytes())
                    .put("indexBytes", state.indexBytes());
            if (json) {
                context.out.println(PaperJson.line(line));
            } else {
                line.properties()
                        .forEach(fact -> context.out.println(String.format(
                                Locale.ENGLISH,
                                "%-14s %,15d",
                                fact.getKey(),
                                fact.getValue().asLong())));
            }
            return 0;
        });
    }
}
