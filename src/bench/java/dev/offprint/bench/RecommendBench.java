package dev.offprint.bench;

import dev.offprint.model.LibraryDelta;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.Preferences;
import dev.offprint.model.ReaderState;
import dev.offprint.model.StoredPaper;
import dev.offprint.search.SearchIndex;
import dev.offprint.testing.PaperFixtures;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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

/// Measures what is recommended, by readers made by rule, and what it costs. The first are those of [KeywordProtocol];
/// the others those of [SimulatedReaders], in two libraries: the real list entries, whose labels are keywords that
/// another program assigned, and the corpus, whose labels are the categories that its authors chose; neither is in what
/// is searched. Compared with what a reader has without recommendations, the newest first, and with recommendations
/// that know of stars alone.
///
/// Arguments name what to measure, of `keyword`, `keywords` and `categories`.
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
        var editions = shared.resolve("editions-2024-01-to-2026-04.jsonl.gz");
        var parts = Set.of(arguments);
        if (parts.isEmpty() || parts.contains("keyword")) {
            oneKeyword(editions);
        }
        if (parts.isEmpty() || parts.contains("keywords")) {
            threeKeywords(editions);
        }
        if (parts.isEmpty() || parts.contains("categories")) {
            categories(shared.resolve("corpus-100k.jsonl.gz"));
        }
    }

    private static void oneKeyword(Path editions) throws IOException {
        var protocol = new KeywordProtocol(editions);
        var papers = protocol.papers();
        var kept = IntStream.range(0, papers.size())
                .mapToObj(i -> kept(i + 1, papers.get(i), ReaderState.NONE))
                .toList();
        try (var folders = new TemporaryFolder();
                var index = OffprintIndex.index(folders.path(), new PaperFixtures(kept))) {
            index.settle();
            protocol.measure(index);
        }
    }

    private static void threeKeywords(Path editions) throws IOException {
        var entries = KnownItems.papers(editions);
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
    }

    private static void categories(Path file) throws IOException {
        var corpus = new ArrayList<>(PaperFixtures.read(file).list());
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
                var liked = keys(reader.starred());
                stars.add(Scores.of(recommended(index, new Preferences(liked, List.of()), later), reader));
                var disliked = keys(reader.dismissed());
                both.add(Scores.of(recommended(index, new Preferences(liked, disliked), later), reader));
            }
            print("newest first", all);
            print(STARS + " stars", stars);
            print(STARS + " stars, " + DISMISSALS + " dismissals", both);
            time(index, papers);
        }
        System.out.println();
    }

    private static long[] recommended(SearchIndex index, Preferences by, long[] keys) {
        return index.recommended(by, keys, DEPTH);
    }

    private static List<Long> keys(List<Integer> places) {
        return places.stream().map(place -> place + 1L).toList();
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
        var liked = new ArrayList<>(keys(places.subList(0, LEARNT_FROM)));
        var disliked = keys(places.subList(LEARNT_FROM, 2 * LEARNT_FROM));
        long first = took(() -> index.recommended(new Preferences(liked, disliked), every, 200));
        System.out.printf(Locale.ROOT, "  %-28s %7.2f ms%n", "the first list", first / 1e6);
        var learn = new long[ROUNDS];
        var ask = new long[ROUNDS];
        var why = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var place = places.subList(2 * LEARNT_FROM + round, 2 * LEARNT_FROM + round + 1);
            mark(index, papers, place, new ReaderState(true, false, false, List.of(), null));
            liked.addFirst(keys(place).getFirst());
            liked.removeLast();
            var by = new Preferences(liked, disliked);
            learn[round] = took(() -> index.recommended(by, every, 200));
            ask[round] = took(() -> index.recommended(by, every, 200));
            long key = index.recommended(by, every, round + 1)[round];
            why[round] = took(() -> index.why(by, key));
        }
        print("the list after a star", learn);
        print("the list again", ask);
        print("why one is recommended", why);
    }

    /// Processor time, all of which is the calling thread's.
    private static long took(Runnable task) {
        var threads = ManagementFactory.getThreadMXBean();
        long started = threads.getCurrentThreadCpuTime();
        task.run();
        return threads.getCurrentThreadCpuTime() - started;
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
