package dev.offprint.cli;

import dev.offprint.export.PaperJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `offprint show`.
@Command(
        name = "show",
        sortOptions = false,
        header = "Shows everything known of one paper.",
        footer = {"", "  offprint show 2405.12345", "  offprint show https://arxiv.org/abs/2405.12345v2 --json"})
final class ShowCommand implements Callable<Integer> {
    private static final int WIDTH = 100;

    private final CommandContext context;

    @Parameters(paramLabel = "ID", description = "The paper.")
    private String id = "";

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    ShowCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return context.with(session -> {
            var key = session.library().findPaper(id);
            var detail = key.isPresent() ? session.library().readPaper(key.getAsLong(), "") : null;
            if (detail == null) {
                return context.unknown(id);
            }
            var paper = detail.paper();
            var before = detail.revisions();
            var why = session.library().explainRecommendation(paper.key());
            context.out.println(
                    json
                            ? PaperJson.line(PaperJson.recommended(PaperJson.whole(paper, before), why))
                            : PaperFormatter.whole(paper, before, why, WIDTH));
            return 0;
        });
    }
}
