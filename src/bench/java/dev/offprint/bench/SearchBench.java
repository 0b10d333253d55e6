package dev.offprint.bench;

import dev.offprint.search.Index;
import dev.offprint.search.Query;
import dev.offprint.search.Sort;
import dev.offprint.testing.Papers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures indexing and search against plain Lucene ([PlainLucene]) on the papers of a JSON Lines file, in one run.
///
/// Indexing: papers a second, one thread, in memory to committed on disk. Search: from a question's text to the best
/// fifty, for plain Lucene
/// as document numbers (`top 50`) and with title and abstract of each read from its stored fields (`+ stored`), for us
/// with title and snippet
/// lit. The two take turns question by question; each question counts [#ROUNDS] times, after as many rounds to warm up.
public final class SearchBench {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;
    private static final int LIMIT = 50;

    private SearchBench() {}

    /// @param arguments the file; `../shared/data/corpus-100k.jsonl.gz` when there is none
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/corpus-100k.jsonl.gz");
        var papers = Papers.read(file);
        System.out.printf(
                Locale.ROOT,
                "%s: %,d papers%n%n",
                file.getFileName(),
                papers.list().size());
        try (var plainFolder = new Temporary();
                var storedFolder = new Temporary();
                var oursFolder = new Temporary()) {
            long started = System.nanoTime();
            PlainLucene.write(plainFolder.path(), papers, false).close();
            rate("plain Lucene", papers, started);
            started = System.nanoTime();
            var plain = PlainLucene.write(storedFolder.path(), papers, true);
            rate("plain Lucene, texts stored", papers, started);
            started = System.nanoTime();
            var index = Ours.write(oursFolder.path(), papers);
            rate("offprint's index", papers, started);
            try (plain;
                    index) {
                search(Questions.of(papers), plain, index);
            }
        }
    }

    private static void rate(String what, Papers papers, long started) {
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-28s %,8.0f papers/s  %6.2f s%n",
                what,
                papers.list().size() / seconds,
                seconds);
    }

    private static void search(Questions questions, PlainLucene plain, Index index) throws IOException {
        System.out.printf(
                "%n%-18s %21s %21s %21s %9s %9s%n",
                "microseconds", "plain top 50", "plain + stored", "offprint, lit", "ratio", "ratio");
        System.out.printf(
                "%-18s %12s %8s %12s %8s %12s %8s %9s %9s%n",
                "", "median", "99 %", "median", "99 %", "median", "99 %", "top 50", "+ stored");
        for (int round = 0; round < WARM_UP; round++) {
            for (var kind : questions.kinds().values()) {
                measure(kind, plain, index);
            }
        }
        var all = new ArrayList<long[][]>();
        for (var kind : questions.kinds().entrySet()) {
            var times = measure(kind.getValue(), plain, index);
            all.add(times);
            print(kind.getKey(), times);
        }
        print("all", new long[][] {join(all, 0), join(all, 1), join(all, 2)});
    }

    private static long[] join(List<long[][]> all, int column) {
        return all.stream().flatMapToLong(times -> Arrays.stream(times[column])).toArray();
    }

    /// Nanoseconds of every question in every round: plain, plain with stored fields, ours.
    private static long[][] measure(List<Questions.Question> questions, PlainLucene plain, Index index)
            throws IOException {
        var times = new long[3][questions.size() * ROUNDS];
        int at = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (var question : questions) {
                long start = System.nanoTime();
                plain.top(question.plain(), LIMIT);
                long top = System.nanoTime();
                plain.loaded(question.plain(), LIMIT);
                long loaded = System.nanoTime();
                index.search(new Query(question.ours(), Sort.RELEVANCE, LIMIT, true));
                long lit = System.nanoTime();
                times[0][at] = top - start;
                times[1][at] = loaded - top;
                times[2][at++] = lit - loaded;
            }
        }
        return times;
    }

    private static void print(String kind, long[][] times) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%-18s", kind));
        for (var column : times) {
            Arrays.sort(column);
            line.append(String.format(Locale.ROOT, " %12.0f %8.0f", at(column, 0.5) / 1e3, at(column, 0.99) / 1e3));
        }
        double ours = at(times[2], 0.5);
        line.append(String.format(Locale.ROOT, " %9.2f %9.2f", ours / at(times[0], 0.5), ours / at(times[1], 0.5)));
        System.out.println(line);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
    }
}
