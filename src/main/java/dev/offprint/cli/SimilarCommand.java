package dev.offprint.cli;

import dev.offprint.export.PaperJson;
import dev.offprint.library.Library;
import dev.offprint.model.PaperRow;
import dev.offprint.model.SimilarPapers;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/// `offprint similar`.
@Command(
        name = "similar",
        sortOptions = false,
        header = "Lists papers like one paper; the most similar first.",
        footer = {
            "",
            "  offprint similar 2405.12345",
            "  offprint similar https://arxiv.org/abs/2405.12345v2 --limit 5 --json",
            "",
            "Other versions and copies of a work stand under it, as \"also here as\"."
        })
final class SimilarCommand implements Callable<Integer> {
    private final CommandContext context;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The paper.")
    private String id = "";

    @Option(names = "--limit", paramLabel = "N", description = "At most N papers (default: 10).")
    private int limit = 10;

    @Option(names = "--json", description = "A JSON object for each paper, one a line.")
    private boolean json;

    SimilarCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit takes a number from 1.");
        }
        return context.with(session -> {
            var library = session.library();
            var key = library.findPaper(id);
            if (key.isEmpty()) {
                return context.unknown(id);
            }
            if (library.readStatus().indexLag() > 0) {
                context.note("The index is still taking papers in; ask again for all of them.");
            }
            print(library, library.findSimilar(key.getAsLong(), limit));
            return 0;
        });
    }

    private void print(Library library, SimilarPapers similar) {
        if (!similar.copies().isEmpty()) {
            context.note("This paper is also here as " + ids(similar.copies()) + ".");
        }
        if (json) {
            lines(library, similar.papers());
            return;
        }
        for (var match : similar.papers()) {
            context.out.println(PaperFormatter.row(match.row()));
            if (!match.copies().isEmpty()) {
                context.out.println(PaperFormatter.indented("also here as " + ids(match.copies())));
            }
        }
        if (similar.papers().isEmpty()) {
            context.note("No similar paper found.");
        }
    }

    private void lines(Library library, List<SimilarPapers.Match> matches) {
        var papers = new HashMap<Long, ObjectNode>();
        var keys = matches.stream().mapToLong(match -> match.row().key()).toArray();
        library.readPapers(keys).forEach(paper -> papers.put(paper.key(), PaperJson.paper(paper)));
        for (var match : matches) {
            var paper = papers.get(match.row().key());
            if (paper != null) {
                paper.put("score", match.score());
                var copies = paper.putArray("alsoHereAs");
                match.copies().forEach(copy -> copies.add(copy.id().value()));
                context.out.println(PaperJson.line(paper));
            }
        }
    }

    private static String ids(List<PaperRow> rows) {
        return rows.stream().map(row -> row.id().value()).collect(Collectors.joining(", "));
    }
}
