package dev.offprint.bench;

import dev.offprint.model.LibraryDelta;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.ReaderState;
import dev.offprint.model.StoredPaper;
import dev.offprint.search.SearchIndex;
import dev.offprint.testing.PaperFixtures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Measures what is recommended, by readers made by rule ([SimulatedReaders]), and what it costs.
///
/// Two libraries: the real list entries, whose labels are somebody else's program's keywords, and the corpus, whose
/// labels are the categories that its authors chose; neither is in what is searched. Compared with what a reader has
/// without recommendations, the newest first, and with recommendations that know of stars alone.
public final class RecommendBench {
    private static final int READERS = 60;
    private static final int STARS = 15;
    private static final int DISMISSALS = 60;
    private static final int DEPTH = 100;
    private static final int EARLY = 20;
    private static final int LEARNT_FROM = 500;
    private static final int ROUNDS = 40;
    private static final long SEED = 20_250_522;

    private RecommendBench() {}

    private record Scores(double map, double precision) {
        static Scores of(long[] found, SimulatedReaders.Reader reader) {
            int hits = 0;
            int early = 0;
            double precisions = 0;
            for (int rank = 1; rank <= Math.min(DEPTH, found.length); rank++) {
                if (reader.wanted().get((int) found[rank - 1] - 1)) {
                    hits++;
                    early += rank <= EARLY ? 1 : 0;
                    precisions += (double) hits / rank;
                }
            }
            return new Scores(precisions / Math.min(DEPTH, reader.wanted().cardinality()), (double) early / EARLY);
        }
    }

    public static void main(String[] arguments) throws IOException {
        var shared = Path.of("../shared/data");
        var entries = KnownItems.papers(shared.resolve("editions-2024-01-to-2026-04.jsonl.gz"));
        var papers = new ArrayList<StoredPaper>();
        var labels = new ArrayList<Set<String>>();
        for (var entry : entries) {
            var keywords = entry.path("ai_keywords").values().stream()
                    .map(keyword -> keyword.asString("").toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            if (!keywords.isEmpty()) {
                var paper = Paper.titled(entry.path("title").asString(""))
                        .sourceId(entry.path("id").asString(""))
                        .abstractText(entry.path("summary").asString(""))
                        .build();
                papers.add(kept(papers.size() + 1, paper, ReaderState.NONE));
                labels.add(keywords);
            }
        }
        measure("list entries, keywords on 20 to 80 papers", papers, labels, 20, 80);

        var corpus = new ArrayList<>(
                PaperFixtures.read(shared.resolve("corpus-100k.jsonl.gz")).list());
        Collections.shuffle(corpus, new Random(SEED)); // it is sorted by field of science
        var shuffled = IntStream.range(0, corpus.size())
                .mapToObj(i -> kept(i + 1, corpus.get(i).paper(), ReaderState.NONE))
                .toList();
        var undated = shuffled.stream()
                .map(each -> kept(
                        each.key(), each.paper().toBuilder().publishedOn(null).build(), ReaderState.NONE))
                .toList();
        var categories = corpus.stream()
                .map(each -> (Set<String>) new HashSet<>(each.paper().categories()))
                .toList();
        measure("corpus, categories on 300 to 3,000 papers", undated, categories, 300, 3000);
        measure("the same with their dates, over 33 years", shuffled, categories, 300, 3000);
    }

    private static StoredPaper kept(long key, Paper paper, ReaderState marks) {
        return new StoredPaper(key, PaperId.of(paper, key), paper, PaperCounts.NONE, marks, List.of(), key);
    }

    private static void measure(String what, List<StoredPaper> papers, List<Set<String>> labels, int least, int most)
            throws IOException {
        System.out.printf(Locale.ROOT, "%s: %,d papers, %d readers%n", what, papers.size(), READERS);
        try (var folders = new TemporaryFolder();
                var index = OffprintIndex.index(folders.path(), new PaperFixtures(papers))) {
            index.settle();
            var later =
                    LongStream.rangeClosed(papers.size() / 2 + 1, papers.size()).toArray();
            var newest = reversed(later);
            var all = new ArrayList<Scores>();
            var stars = new ArrayList<Scores>();
            var both = new ArrayList<Scores>();
            for (var reader : new SimulatedReaders(labels, least, most).make(READERS, STARS, DISMISSALS)) {
                all.add(Scores.of(newest, reader));
                mark(index, papers, reader.starred(), new ReaderState(true, false, false, List.of(), null));
                stars.add(Scores.of(index.recommended(later, DEPTH), reader));
                mark(index, papers, reader.dismissed(), new ReaderState(false, false, true, List.of(), null));
                both.add(Scores.of(index.recommended(later, DEPTH), reader));
                mark(index, papers, reader.starred(), ReaderState.NONE);
                mark(index, papers, reader.dismissed(), ReaderState.NONE);
            }
            print("newest first", all);
            print(STARS + " stars", stars);
            print(STARS + " stars, " + DISMISSALS + " dismissals", both);
            time(index, papers);
        }
        System.out.println();
    }

    private static void mark(SearchIndex index, List<StoredPaper> papers, List<Integer> places, ReaderState marks) {
        var changed = places.stream()
                .map(place -> kept(place + 1L, papers.get(place).paper(), marks))
                .toList();
        index.follow(new LibraryDelta(changed, List.of(), index.followed() + 1, false));
        index.refresh();
    }

    private static long[] reversed(long[] keys) {
        return IntStream.range(0, keys.length)
                .mapToLong(i -> keys[keys.length - 1 - i])
                .toArray();
    }

    private static void print(String what, List<Scores> scores) {
        System.out.printf(
                Locale.ROOT,
                "  %-28s MAP@100 %.4f   P@20 %.4f%n",
                what,
                scores.stream().mapToDouble(Scores::map).average().orElse(0),
                scores.stream().mapToDouble(Scores::precision).average().orElse(0));
    }

    private static void time(SearchIndex index, List<StoredPaper> papers) {
        var places = IntStream.range(0, papers.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(places, new Random(SEED));
        mark(index, papers, places.subList(0, LEARNT_FROM), new ReaderState(true, false, false, List.of(), null));
        mark(
                index,
                papers,
                places.subList(LEARNT_FROM, 2 * LEARNT_FROM),
                new ReaderState(false, false, true, List.of(), null));
        var every = index.keys();
        var learn = new long[ROUNDS];
        var ask = new long[ROUNDS];
        var why = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var place = places.subList(2 * LEARNT_FROM + round, 2 * LEARNT_FROM + round + 1);
            mark(index, papers, place, new ReaderState(true, false, false, List.of(), null));
            learn[round] = took(() -> index.recommended(every, 200));
            ask[round] = took(() -> index.recommended(every, 200));
            long key = index.recommended(every, round + 1)[round];
            why[round] = took(() -> index.why(key));
        }
        print("the list after a star", learn);
        print("the list again", ask);
        print("why one is recommended", why);
    }

    private static long took(Runnable task) {
        long started = System.nanoTime();
        task.run();
        return System.nanoTime() - started;
    }

    private static void print(String what, long[] times) {
        var last = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS); // the first half warms up
        Arrays.sort(last);
        System.out.printf(
                Locale.ROOT,
                "  %-28s %7.2f ms median, %7.2f at most (learnt from %d and %d papers)%n",
                what,
                last[last.length / 2] / 1e6,
                last[last.length - 1] / 1e6,
                LEARNT_FROM,
                LEARNT_FROM);
    }
}
