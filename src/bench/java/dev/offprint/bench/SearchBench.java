package dev.offprint.bench;

import dev.offprint.library.Library;
import dev.offprint.model.Ranking;
import dev.offprint.testing.Papers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures taking papers in and searching them against plain Lucene ([PlainLucene]) on the same papers, in one run.
///
/// Taking in: papers a second, to committed on disk. Plain Lucene has the texts in memory and one thread; ours reads
/// the gzipped file, parses, stores and indexes it. Search: from a question's text to the best fifty. For plain Lucene
/// as document numbers (`top 50`), and with title and abstract of each read from its stored fields (`and texts`). For
/// us as `Library.search` answers: fifty finished rows, title and snippet lit. They take turns question by question;
/// each question counts [#ROUNDS] times, after as many rounds and more to warm up.
public final class SearchBench {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;
    private static final int LIMIT = 50;

    private SearchBench() {}

    /// @param arguments the file; `../shared/data/corpus-100k.jsonl.gz` when there is none
    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data/corpus-100k.jsonl.gz");
        var papers = Papers.read(file);
        int count = papers.list().size();
        System.out.printf(Locale.ROOT, "%s: %,d papers%n%n", file.getFileName(), count);
        try (var folders = new Temporary();
                var ours = new Ours(folders.path().resolve("ours"))) {
            long started = System.nanoTime();
            PlainLucene.write(folders.path().resolve("alone"), papers, false).close();
            double plain = rate("plain Lucene", count, started);
            started = System.nanoTime();
            Ours.index(folders.path().resolve("index"), papers).close();
            double index = rate("offprint, index alone", count, started);
            started = System.nanoTime();
            ours.take(file);
            double all = rate("offprint, read, store, index", count, started);
            System.out.printf(
                    Locale.ROOT, "of plain Lucene's rate: index alone %.2f, all %.2f%n", index / plain, all / plain);
            started = System.nanoTime();
            ours.settle();
            rate("putting the index together", count, started);
            started = System.nanoTime();
            try (var stored = PlainLucene.write(folders.path().resolve("plain"), papers, true)) {
                rate("plain Lucene, texts stored", count, started);
                search(Questions.of(papers), stored, ours.library());
            }
        }
    }

    private static double rate(String what, int papers, long started) {
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf(Locale.ROOT, "%-30s %,8.0f papers/s  %6.2f s%n", what, papers / seconds, seconds);
        return papers / seconds;
    }

    private static void search(Questions questions, PlainLucene plain, Library library) throws IOException {
        System.out.printf("%n%-16s %17s %17s %17s%n", "microseconds", "top 50", "and texts", "offprint, lit");
        System.out.printf(
                "%-16s %17s %17s %17s  %s%n", "", "median    99 %", "median    99 %", "median    99 %", "ours to each");
        for (int round = 0; round < WARM_UP; round++) {
            for (var kind : questions.kinds().values()) {
                measure(kind, plain, library);
            }
        }
        var all = new ArrayList<long[][]>();
        for (var kind : questions.kinds().entrySet()) {
            var times = measure(kind.getValue(), plain, library);
            all.add(times);
            print(kind.getKey(), times);
        }
        print("all", new long[][] {join(all, 0), join(all, 1), join(all, 2)});
    }

    private static long[] join(List<long[][]> all, int column) {
        return all.stream().flatMapToLong(times -> Arrays.stream(times[column])).toArray();
    }

    /// Nanoseconds of every question in every round: plain, plain with texts, ours.
    private static long[][] measure(List<Questions.Question> questions, PlainLucene plain, Library library)
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
                library.search(question.ours(), Ranking.RELEVANCE, LIMIT);
                long lit = System.nanoTime();
                times[0][at] = top - start;
                times[1][at] = loaded - top;
                times[2][at++] = lit - loaded;
            }
        }
        return times;
    }

    private static void print(String kind, long[][] times) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%-16s", kind));
        for (var column : times) {
            Arrays.sort(column);
            line.append(String.format(Locale.ROOT, " %8.0f %8.0f", at(column, 0.5) / 1e3, at(column, 0.99) / 1e3));
        }
        double ours = at(times[2], 0.5);
        line.append(String.format(Locale.ROOT, "  %6.2f %6.2f", ours / at(times[0], 0.5), ours / at(times[1], 0.5)));
        System.out.println(line);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
    }
}
