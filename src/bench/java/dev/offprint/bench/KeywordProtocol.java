package dev.offprint.bench;

import dev.offprint.model.Paper;
import dev.offprint.model.Preferences;
import dev.offprint.search.SearchIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Ranks what came after the last star of [KeywordReaders], by the program and by a [VectorMachine]; the program also
/// with near misses dismissed, which are the papers dated up to the last star that it ranks best of those without the
/// keyword.
final class KeywordProtocol {
    private static final int EARLY = 20;
    /// Near misses for each reader; the last stands for twice as many as stars.
    private static final List<Integer> NEAR_MISSES = List.of(1, 3, 6, -1);

    private final KeywordReaders library;
    private final List<KeywordReaders.Reader> readers;

    private record Scores(double precision, double early, double area) {}

    KeywordProtocol(Path editions) throws IOException {
        library = new KeywordReaders(editions);
        readers = library.readers();
    }

    void measure(SearchIndex index) {
        System.out.printf(
                Locale.ROOT,
                "One keyword each, thirty readers, %,d papers: average precision, precision at %d, area under ROC%n",
                library.papers().size(),
                EARLY);
        var machine = new VectorMachine(library.papers());
        var theirs = new ArrayList<Scores>();
        for (var reader : readers) {
            var scores = machine.scores(reader.stars());
            theirs.add(scores(
                    IntStream.range(reader.first(), library.papers().size())
                            .boxed()
                            .sorted(Comparator.comparingDouble(place -> -scores[place]))
                            .mapToInt(place -> place)
                            .toArray(),
                    reader));
        }
        print("support vector machine", theirs, theirs);
        print("stars", program(index, 0), theirs);
        for (int misses : NEAR_MISSES) {
            print("and near misses: " + (misses < 0 ? "2 a star" : misses), program(index, misses), theirs);
        }
        System.out.println();
    }

    private List<Scores> program(SearchIndex index, int misses) {
        return readers.stream().map(reader -> program(index, reader, misses)).toList();
    }

    private Scores program(SearchIndex index, KeywordReaders.Reader reader, int misses) {
        var liked = Arrays.stream(reader.stars())
                .mapToObj(place -> place + 1L)
                .toList()
                .reversed();
        var stars = new Preferences(liked, List.of());
        int count = misses < 0 ? 2 * liked.size() : misses;
        var near = Arrays.stream(index.byTaste(stars, newestFirst(0, reader.first())))
                .filter(key -> !liked.contains(key))
                .limit(count)
                .boxed()
                .toList();
        var ranked = index.byTaste(
                new Preferences(liked, near),
                newestFirst(reader.first(), library.papers().size()));
        return scores(Arrays.stream(ranked).mapToInt(key -> (int) key - 1).toArray(), reader);
    }

    /// The keys of the papers at these places.
    private static long[] newestFirst(int from, int to) {
        return IntStream.range(from, to).mapToLong(i -> to - (i - from)).toArray();
    }

    private static Scores scores(int[] ranked, KeywordReaders.Reader reader) {
        int hits = 0;
        int early = 0;
        double precisions = 0;
        double below = 0;
        for (int rank = 1; rank <= ranked.length; rank++) {
            if (reader.relevant().get(ranked[rank - 1])) {
                hits++;
                early += rank <= EARLY ? 1 : 0;
                precisions += (double) hits / rank;
                below += ranked.length - rank;
            }
        }
        double others = below - hits * (hits - 1) / 2.0;
        return new Scores(precisions / hits, (double) early / EARLY, others / ((double) hits * (ranked.length - hits)));
    }

    private static void print(String what, List<Scores> scores, List<Scores> against) {
        var gains = IntStream.range(0, scores.size())
                .mapToDouble(i -> scores.get(i).precision - against.get(i).precision)
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "  %-28s %.4f  %.4f  %.4f   halves %.4f %.4f   better for %d, worse for %d, t %.1f%n",
                what,
                mean(scores, Scores::precision),
                mean(scores, Scores::early),
                mean(scores, Scores::area),
                mean(half(scores, 0), Scores::precision),
                mean(half(scores, 1), Scores::precision),
                Arrays.stream(gains).filter(gain -> gain > 0).count(),
                Arrays.stream(gains).filter(gain -> gain < 0).count(),
                t(gains));
    }

    /// Student's, of paired differences.
    private static double t(double[] gains) {
        double mean = Arrays.stream(gains).average().orElse(0);
        double squares =
                Arrays.stream(gains).map(gain -> (gain - mean) * (gain - mean)).sum();
        return squares == 0 ? 0 : mean / Math.sqrt(squares / (gains.length - 1) / gains.length);
    }

    /// Every other reader.
    private static List<Scores> half(List<Scores> scores, int from) {
        return IntStream.range(0, scores.size())
                .filter(i -> i % 2 == from)
                .mapToObj(scores::get)
                .toList();
    }

    private static double mean(List<Scores> scores, ToDoubleFunction<Scores> value) {
        return scores.stream().mapToDouble(value).average().orElse(0);
    }

    /// The papers of the readers.
    List<Paper> papers() {
        return library.papers();
    }
}
