package dev.offprint.cli;

import dev.offprint.model.ReaderAction;
import dev.offprint.model.SeenRevision;
import dev.offprint.model.StoredPaper;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `offprint seen`.
@Command(
        name = "seen",
        header = "Takes note of a paper's new version, or of its withdrawal; list --changed leaves it out.",
        footer = {"", "  offprint list --changed", "  offprint seen 2405.12345"})
final class SeenCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(paramLabel = "ID", description = "The paper.")
    private String id = "";

    SeenCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        return context.with(session -> {
            var library = session.library();
            var key = library.findPaper(id);
            var papers = key.isPresent() ? library.readPapers(new long[] {key.getAsLong()}) : List.<StoredPaper>of();
            if (papers.isEmpty()) {
                return context.unknown(id);
            }
            var paper = papers.getFirst();
            var news = paper.paper().preprint().unseen(paper.state().seen());
            if (!news.equals(SeenRevision.NONE)) {
                library.act(new ReaderAction.See(news), paper.key()).join();
            }
            return 0;
        });
    }
}
