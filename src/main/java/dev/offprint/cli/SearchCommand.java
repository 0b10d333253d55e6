package dev.offprint.cli;

import dev.offprint.export.PaperJson;
import dev.offprint.library.Library;
import dev.offprint.library.SearchResultPage;
import dev.offprint.library.SearchResultRow;
import dev.offprint.model.FacetFilter;
import dev.offprint.model.SortOrder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/// `offprint search`.
@Command(
        name = "search",
        sortOptions = false,
        header = "Searches titles, abstracts, authors and keywords; the best first.",
        footer = {
            "",
            "  offprint search federated learning",
            "  offprint search '\"token pruning\" has:code after:2025-01'",
            "  offprint search 'diffusion has:code' --facets",
            "  offprint search --batch --json < queries.txt",
            "",
            "Words, \"exact phrases\", -word, AND, OR, ( ), word*, word~; title: author: tag: org: date: upvotes:>50",
            "has:code is:starred and more: docs/query-language.md."
        })
final class SearchCommand implements Callable<Integer> {
    private final CommandContext desk;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the command runs
    private CommandSpec spec;

    @Parameters(paramLabel = "QUERY", arity = "0..*", description = "What to look for.")
    private List<String> words = List.of();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = {
                "best, relevance, date or upvotes (default: best, which lets newer and more upvoted papers",
                "go ahead among those that match nearly as well)."
            })
    private SortOrder ranking = SortOrder.BEST;

    @Option(names = "--limit", paramLabel = "N", description = "At most N papers (default: 50).")
    private int limit = 50;

    @Option(names = "--json", description = "A JSON object for each hit, one a line.")
    private boolean json;

    @Option(names = "--facets", description = "Not the papers, but how many have what: year, keyword, has code, ...")
    private boolean facets;

    @Option(names = "--batch", description = "A query on each line of standard input.")
    private boolean batch;

    SearchCommand(CommandContext desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        if (batch != words.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    batch ? "--batch takes its queries from standard input." : "Name what to look for.");
        }
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit takes a number from 1.");
        }
        if (batch && facets) {
            throw new ParameterException(spec.commandLine(), "--facets counts for one query, not for --batch.");
        }
        if (facets) {
            return desk.with(session -> counts(session.library()));
        }
        return desk.with(session -> batch ? batch(session.library()) : single(session.library()));
    }

    private int single(Library library) {
        var text = String.join(" ", words);
        var page = library.search(text, ranking, limit);
        page.hints().forEach(hint -> desk.err.println(hint.english()));
        var meant = library.finding().meant(text);
        if (meant != null) {
            desk.err.println("Did you mean: " + meant);
        }
        if (json) {
            hits(library, text, page);
        } else {
            page.rows().forEach(hit -> desk.out.println(PaperFormatter.row(hit.row())));
            if (page.rows().isEmpty()) {
                desk.err.println("No paper found.");
            }
        }
        return 0;
    }

    /// Of all papers that have every word: the order in which they would be listed does not matter.
    private int counts(Library library) {
        var counted = library.finding().facets(String.join(" ", words), SortOrder.DATE, FacetFilter.NONE, limit);
        FacetFormatter.lines(counted, json).forEach(desk.out::println);
        return 0;
    }

    private void hits(Library library, String text, SearchResultPage page) {
        var papers = new HashMap<Long, ObjectNode>();
        var keys = page.rows().stream().mapToLong(hit -> hit.row().key()).toArray();
        for (var paper : library.papers(keys)) {
            var lights = library.lights(text, paper);
            var hit = PaperJson.paper(paper);
            var highlights = hit.putObject("highlights");
            highlights.put("title", lights.title().withMarkers("<mark>", "</mark>"));
            if (lights.abstractText() != null) {
                highlights.put("abstract", lights.abstractText().withMarkers("<mark>", "</mark>"));
            }
            papers.put(paper.key(), hit);
        }
        for (var row : page.rows()) {
            var hit = papers.get(row.row().key());
            if (hit != null) {
                desk.out.println(PaperJson.line(hit.put("score", row.score())));
            }
        }
    }

    private int batch(Library library) {
        try (var lines = new BufferedReader(new InputStreamReader(desk.in, StandardCharsets.UTF_8))) {
            int query = 0;
            for (@Nullable String text = lines.readLine(); text != null; text = lines.readLine()) {
                answer(library, ++query, text);
            }
            return 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void answer(Library library, int query, String text) {
        int rank = 0;
        for (var hit : library.search(text, ranking, limit).rows()) {
            rank++;
            desk.out.println(
                    json
                            ? PaperJson.line(batchHit(query, text, rank, hit))
                            : query + "\t" + rank + "\t" + hit.row().id() + "\t"
                                    + hit.row().title());
        }
    }

    private static ObjectNode batchHit(int query, String text, int rank, SearchResultRow hit) {
        return PaperJson.object()
                .put("query", query)
                .put("text", text)
                .put("rank", rank)
                .put("id", hit.row().id().value())
                .put("score", hit.score());
    }
}
