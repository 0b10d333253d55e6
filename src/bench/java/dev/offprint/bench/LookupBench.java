package dev.offprint.bench;

import dev.offprint.model.FacetFilter;
import dev.offprint.model.SortOrder;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.SearchRequest;
import dev.offprint.testing.PaperFixtures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Measures what goes on beside a search: similar papers, the counts beside the filters, suggestions for each key
/// pressed, and what a misspelt word was meant to be. On an index alone, as many papers as the file has.
public final class LookupBench {
    private static final int ROUNDS = 3;
    private static final int PAPERS = 200;
    private static final int SEED = 5;
    private static final List<String> QUERIES = List.of(
            "diffusion",
            "neural networks",
            "graph",
            "quantum field theory",
            "learning",
            "after:2020",
            "survey",
            "galaxy");
    private static final List<String> TYPED = List.of(
            "diffusion models",
            "graph neural networks",
            "author:zhang",
            "author:\"wei li\"",
            "keyword:cs",
            "quantum error correction",
            "author:schmidhuber",
            "survey of language models");
    private static final List<String> MISSPELT =
            List.of("difusion", "nueral networks", "quantm", "reinforcment learning", "gravitatonal waves");

    private LookupBench() {}

    /// @param arguments the file; `../shared/data/corpus-100k.jsonl.gz` when there is none
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/corpus-100k.jsonl.gz");
        var papers = PaperFixtures.read(file);
        int count = papers.list().size();
        System.out.printf(Locale.ROOT, "%s: %,d papers%n%n", file.getFileName(), count);
        try (var folders = new TemporaryFolder();
                var index = OffprintIndex.index(folders.path(), papers)) {
            index.settle();
            System.out.printf("%-36s %9s %9s %9s  %s%n", "milliseconds", "median", "99 %", "most", "answered");
            measure(index, count);
        }
    }

    private static void measure(SearchIndex index, int count) {
        var keys = new Random(SEED).longs(PAPERS, 1, count + 1L).toArray();
        var every = index.keys();
        var typed = TYPED.stream()
                .flatMap(text -> IntStream.rangeClosed(1, text.length()).mapToObj(end -> text.substring(0, end)))
                .toList();
        time("similar papers, ten", keys.length, i -> index.similar(keys[i], 10));
        time(
                "counts for a query",
                QUERIES.size(),
                i -> index.answer(new SearchRequest(QUERIES.get(i), SortOrder.BEST, 200, false), FacetFilter.NONE, 30));
        time(
                "answers to misspelt queries",
                MISSPELT.size(),
                i -> index.answer(SearchRequest.of(MISSPELT.get(i), 200), FacetFilter.NONE, 30));
        time("counts for the list of all papers", 10, _ -> index.facets(every, FacetFilter.NONE, 30));
        time(
                "suggestions, each key of " + TYPED.size() + " queries",
                typed.size(),
                i -> index.suggest(typed.get(i), List.of(), 8));
    }

    /// Each question [#ROUNDS] times, after as many rounds to warm up.
    private static void time(String what, int questions, IntFunction<Object> ask) {
        var times = new long[questions * ROUNDS];
        int answered = 0;
        for (int round = 0; round < 2 * ROUNDS; round++) {
            for (int i = 0; i < questions; i++) {
                long started = System.nanoTime();
                answered += ask.apply(i) == null ? 0 : 1;
                times[round % ROUNDS * questions + i] = System.nanoTime() - started;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-36s %9.2f %9.2f %9.2f  %d of %d%n",
                what,
                times[times.length / 2] / 1e6,
                times[Math.min(times.length - 1, times.length * 99 / 100)] / 1e6,
                times[times.length - 1] / 1e6,
                answered / (2 * ROUNDS),
                questions);
    }
}
