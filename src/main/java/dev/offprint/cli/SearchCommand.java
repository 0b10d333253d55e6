package dev.offprint.cli;

import dev.offprint.cli.console.FacetFormatter;
import dev.offprint.export.PaperJson;
import dev.offprint.library.Library;
import dev.offprint.library.PaperDetail;
import dev.offprint.model.FacetFilter;
import dev.offprint.model.SortOrder;
import dev.offprint.search.SearchHit;
import dev.offprint.search.SearchRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private final CommandContext context;

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

    @Option(names = "--words", description = "By words alone, even where the library knows meanings.")
    private boolean wordsAlone;

    SearchCommand(CommandContext context) {
        this.context = context;
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
        return context.with(session -> {
            context.awaitIndex(session.library());
            return run(session.library());
        });
    }

    private int run(Library library) {
        if (facets) {
            return counts(library);
        }
        return batch ? batch(library) : single(library);
    }

    private int single(Library library) {
        var text = String.join(" ", words);
        var answer = library.search(request(text, ranking), FacetFilter.NONE);
        var hits = answer.result().hits();
        answer.result().hints().forEach(hint -> context.note(hint.english()));
        if (answer.didYouMean() != null) {
            context.note("Did you mean: " + answer.didYouMean());
        }
        if (json) {
            hits(library, text, hits);
        } else {
            hits.forEach(hit -> context.out.println(line(hit)));
            if (hits.isEmpty()) {
                context.note("No paper found.");
            }
        }
        return 0;
    }

    /// Of all papers that have every word: the order in which they would be listed does not matter.
    private int counts(Library library) {
        var answer = library.search(request(String.join(" ", words), SortOrder.DATE), FacetFilter.NONE);
        FacetFormatter.lines(answer.facets(), json).forEach(context.out::println);
        return 0;
    }

    private SearchRequest request(String text, SortOrder order) {
        return new SearchRequest(text, order, limit, false, !wordsAlone);
    }

    private static String line(SearchHit hit) {
        var passage = hit.section() == null || hit.snippet() == null
                ? ""
                : System.lineSeparator()
                        + PaperFormatter.indented(hit.snippet().text().replaceAll("\\s+", " "));
        return PaperFormatter.row(hit.row()) + (hit.byMeaning() ? "  (found by its meaning)" : "") + passage;
    }

    private void hits(Library library, String text, List<SearchHit> hits) {
        for (var hit : hits) {
            var detail = library.readPaper(hit.key(), text);
            if (detail != null) {
                var line = json(detail).put("score", hit.score()).put("byMeaning", hit.byMeaning());
                if (hit.section() != null && hit.snippet() != null) {
                    line.put("section", hit.section().title());
                    line.put("snippet", hit.snippet().withMarkers("<mark>", "</mark>"));
                }
                context.out.println(PaperJson.line(line));
            }
        }
    }

    private static ObjectNode json(PaperDetail detail) {
        var json = PaperJson.paper(detail.paper());
        var highlights = json.putObject("highlights");
        highlights.put("title", detail.title().withMarkers("<mark>", "</mark>"));
        if (detail.abstractText() != null) {
            highlights.put("abstract", detail.abstractText().withMarkers("<mark>", "</mark>"));
        }
        return json;
    }

    private int batch(Library library) {
        try (var lines = new BufferedReader(new InputStreamReader(context.in, StandardCharsets.UTF_8))) {
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
        for (var hit : library.searchHits(request(text, ranking)).hits()) {
            rank++;
            context.out.println(
                    json
                            ? PaperJson.line(batchHit(query, text, rank, hit))
                            : query + "\t" + rank + "\t" + hit.row().id() + "\t"
                                    + hit.row().title());
        }
    }

    private static ObjectNode batchHit(int query, String text, int rank, SearchHit hit) {
        return PaperJson.object()
                .put("query", query)
                .put("text", text)
                .put("rank", rank)
                .put("id", hit.row().id().value())
                .put("score", hit.score());
    }
}
