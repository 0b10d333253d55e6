package dev.offprint.bench;

import dev.offprint.library.Library;
import dev.offprint.search.SearchRequest;
import dev.offprint.testing.PaperFixtures;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Measures taking papers in and searching them against plain Lucene ([LuceneBaseline]) and SQLite's FTS5
/// ([FtsBaseline]) on
/// the same papers, in one run.
///
/// Taking in, twice: papers a second, to committed on disk. Plain Lucene has the texts in memory and one thread; ours
/// reads
/// the gzipped file, parses, stores and indexes it. Search: from a question's text to the best fifty. For plain Lucene
/// as document numbers (`top 50`), and with title and abstract of each read from its stored fields (`and texts`); for
/// FTS5 with title and abstract. For us as `Library.search` answers: fifty finished rows, title and snippet lit. They
/// take turns question by question; each question counts [#ROUNDS] times, after as many rounds and more to warm up;
/// for FTS5, which takes much longer, once.
public final class SearchBench {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;
    private static final int LIMIT = 50;

    private SearchBench() {}

    /// @param arguments the files of papers and of list entries; `corpus-100k` and the editions of `../shared/data`
    /// when
    /// there are none
    public static void main(String[] arguments) throws IOException, SQLException {
        var shared = Path.of("../shared/data");
        var corpus = arguments.length > 0 ? Path.of(arguments[0]) : shared.resolve("corpus-100k.jsonl.gz");
        var editions =
                arguments.length > 1 ? Path.of(arguments[1]) : shared.resolve("editions-2024-01-to-2026-04.jsonl.gz");
        try (var folders = new TemporaryFolder();
                var ours = new OffprintIndex(folders.path().resolve("ours"))) {
            var file = folders.path().resolve("papers.jsonl");
            ConcurrentUseBench.write(corpus, editions, file);
            var papers = PaperFixtures.read(file);
            int count = papers.list().size();
            System.out.printf(Locale.ROOT, "%,d papers%n%n", count);
            try (var first = new OffprintIndex(folders.path().resolve("first"))) {
                takeIn("first", papers, file, first);
            }
            takeIn("again", papers, file, ours);
            long started = System.nanoTime();
            ours.settle();
            rate("putting the index together", count, started);
            started = System.nanoTime();
            try (var stored = LuceneBaseline.write(folders.path().resolve("plain"), papers, true);
                    var fts = FtsBaseline.write(folders.path().resolve("fts.db"), papers)) {
                rate("plain Lucene with texts, FTS5", count, started);
                search(BenchQueries.of(papers), stored, fts, ours.library());
            }
        }
    }

    /// @param when `first` in this JVM, most of which goes by while our code is compiled, or `again`
    private static void takeIn(String when, PaperFixtures papers, Path file, OffprintIndex ours) throws IOException {
        try (var folders = new TemporaryFolder()) {
            int count = papers.list().size();
            long started = System.nanoTime();
            LuceneBaseline.write(folders.path().resolve("alone"), papers, false).close();
            double plain = rate(when + ": plain Lucene", count, started);
            started = System.nanoTime();
            OffprintIndex.index(folders.path().resolve("index"), papers).close();
            double index = rate(when + ": our index alone", count, started);
            started = System.nanoTime();
            ours.take(file);
            double all = rate(when + ": read, store, index", count, started);
            System.out.printf(
                    Locale.ROOT, "of plain Lucene's rate: index alone %.2f, all %.2f%n", index / plain, all / plain);
        }
    }

    private static double rate(String what, int papers, long started) {
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf(Locale.ROOT, "%-30s %,8.0f papers/s  %6.2f s%n", what, papers / seconds, seconds);
        return papers / seconds;
    }

    private static void search(BenchQueries questions, LuceneBaseline plain, FtsBaseline fts, Library library)
            throws IOException, SQLException {
        System.out.printf(
                "%n%-18s %17s %17s %19s %17s  %s%n", "microseconds", "top 50", "and texts", "FTS5", "ours", "");
        System.out.printf(
                "%-18s %17s %17s %19s %17s  %s%n",
                "", "median    99 %", "median    99 %", "median      99 %", "median    99 %", "median, 99 % to each");
        for (int round = 0; round < WARM_UP; round++) {
            for (var kind : questions.kinds().values()) {
                measure(kind, plain, library);
            }
        }
        var all = new ArrayList<long[][]>();
        for (var kind : questions.kinds().entrySet()) {
            var times = measure(kind.getValue(), plain, library);
            long[][] columns = {times[0], times[1], fts(kind.getValue(), fts), times[2]};
            all.add(columns);
            print(kind.getKey(), columns);
        }
        print("all", new long[][] {join(all, 0), join(all, 1), join(all, 2), join(all, 3)});
    }

    private static long[] join(List<long[][]> all, int column) {
        return all.stream().flatMapToLong(times -> Arrays.stream(times[column])).toArray();
    }

    /// Nanoseconds of every question in every round: plain, plain with texts, ours.
    private static long[][] measure(List<BenchQueries.Question> questions, LuceneBaseline plain, Library library)
            throws IOException {
        var times = new long[3][questions.size() * ROUNDS];
        int at = 0;
        for (int round = 0; round < ROUNDS; round++) {
            for (var question : questions) {
                long start = System.nanoTime();
                plain.top(question.plain(), question.ranking(), LIMIT);
                long top = System.nanoTime();
                plain.loaded(question.plain(), question.ranking(), LIMIT);
                long loaded = System.nanoTime();
                library.searchHits(new SearchRequest(question.ours(), question.ranking(), LIMIT, true));
                long lit = System.nanoTime();
                times[0][at] = top - start;
                times[1][at] = loaded - top;
                times[2][at++] = lit - loaded;
            }
        }
        return times;
    }

    private static long[] fts(List<BenchQueries.Question> questions, FtsBaseline fts) throws SQLException {
        var times = new long[questions.size()];
        for (int i = 0; i < times.length; i++) {
            var question = questions.get(i);
            long start = System.nanoTime();
            fts.top(question.plain(), question.ranking(), LIMIT);
            times[i] = System.nanoTime() - start;
        }
        return times;
    }

    private static void print(String kind, long[][] times) {
        var line = new StringBuilder(String.format(Locale.ROOT, "%-18s", kind));
        for (var column : times) {
            Arrays.sort(column);
            line.append(String.format(Locale.ROOT, " %8.0f %8.0f", at(column, 0.5) / 1e3, at(column, 0.99) / 1e3));
        }
        var ours = times[times.length - 1];
        for (int i = 0; i < times.length - 1; i++) {
            line.append(String.format(
                    Locale.ROOT,
                    "  %5.2f %5.2f",
                    at(ours, 0.5) / at(times[i], 0.5),
                    at(ours, 0.99) / at(times[i], 0.99)));
        }
        System.out.println(line);
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
    }
}
