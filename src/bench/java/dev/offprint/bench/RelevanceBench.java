package dev.offprint.bench;

import dev.offprint.bench.JudgedQuestions.Question;
import dev.offprint.model.SortOrder;
import dev.offprint.search.SearchIndex;
import dev.offprint.search.SearchRequest;
import dev.offprint.testing.PaperFixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// Measures the ranking on everything that is judged, against plain Lucene ([LuceneBaseline]) and SQLite's FTS5
/// ([FtsBaseline]), question by question.
///
/// `topics` and `known` are asked of the library made of the daily lists and of 100,000 papers, the others of
/// themselves, and last the two made by rule ([KnownItems]), which count least. For each the figures of every ranking,
/// of words and of vectors alone and those of 2026-11-28 for comparison, then ours against each of the others, and the
/// ten questions that lost most. With
/// `topics` a second time with grades that were given here to papers that nobody had judged, by reading title and
/// abstract (`grades-topics.tsv`).
public final class RelevanceBench {
    private static final int LOST = 10;
    private static final int PAGE = 50;
    private static final String OURS = "words and meaning";
    private static final String WORDS = "words alone";
    private static final String VECTORS = "vectors alone";
    private static final String LIBRARY = "library";

    /// What the ranking of 2026-11-28 reached, measured by this bench.
    private static final Map<String, String> BEFORE = Map.ofEntries(
            Map.entry(
                    "topics",
                    "nDCG@10 0.6975   unjudged as 0 0.6927   exact 5.3, poor 2.32 of ten   first exact 61 %   unjudged"
                            + " 0.1 of ten"),
            Map.entry("known kw", "mean reciprocal rank 0.4870   among ten 74 %   among a hundred 96 %"),
            Map.entry("known kw5", "mean reciprocal rank 0.7685   among ten 84 %   among a hundred 96 %"),
            Map.entry("known nl", "mean reciprocal rank 0.0759   among ten 10 %   among a hundred 18 %"),
            Map.entry("cisi", "nDCG@10 0.4355   MAP@100 0.1936   P@10 0.3882   R@100 0.4507"),
            Map.entry("cranfield", "nDCG@10 0.3833   MAP@100 0.3005   P@10 0.2369   R@100 0.7438"),
            Map.entry("npl", "nDCG@10 0.4394   MAP@100 0.2555   P@10 0.3570   R@100 0.5823"),
            Map.entry("lisa", "nDCG@10 0.5115   MAP@100 0.3929   P@10 0.3250   R@100 0.8112"),
            Map.entry("keywords-2", "nDCG@10 0.7188   MAP@100 0.6857   P@10 0.0837   R@100 0.9280"),
            Map.entry("keywords-3", "nDCG@10 0.9276   MAP@100 0.9118   P@10 0.0980   R@100 0.9980"));

    private RelevanceBench() {}

    private interface Finder {
        List<String> find(String question, int limit) throws IOException, SQLException;
    }

    /// @param arguments names of collections; all when there is none
    public static void main(String[] arguments) throws IOException, SQLException {
        var shared = Path.of("../shared/data");
        var relevance = shared.resolve("relevance");
        var sets = new ArrayList<JudgedQuestions>();
        var topics = relevance.resolve("topics");
        sets.add(JudgedQuestions.read(topics, LIBRARY, RankingMeasure.GRADED));
        var more = Path.of("src/bench/resources/dev/offprint/bench/grades-topics.tsv");
        if (Files.exists(more)) {
            sets.add(JudgedQuestions.read(topics, LIBRARY, RankingMeasure.GRADED, more)
                    .named("topics with our grades"));
        }
        for (var kind : List.of("kw", "kw5", "nl")) {
            sets.add(JudgedQuestions.known(relevance.resolve("known/queries.tsv"), kind, LIBRARY));
        }
        for (var name : List.of("cisi", "cranfield", "npl", "lisa")) {
            sets.add(JudgedQuestions.read(relevance.resolve(name), name, RankingMeasure.JUDGED));
        }
        try (var folders = new TemporaryFolder()) {
            var wanted = List.of(arguments);
            sets.removeIf(set -> !wanted.isEmpty() && wanted.stream().noneMatch(set.name()::startsWith));
            var libraries =
                    sets.stream().map(JudgedQuestions::library).distinct().toList();
            for (var library : libraries) {
                var folder = Files.createDirectory(folders.path().resolve(library));
                var asked = sets.stream()
                        .filter(set -> set.library().equals(library))
                        .toList();
                if (library.equals(LIBRARY)) {
                    measureLibrary(shared, folder, asked);
                } else {
                    var papers = PaperFixtures.read(relevance.resolve(library).resolve("papers.jsonl"));
                    try (var index = OffprintIndex.index(folder.resolve("ours"), papers)) {
                        measure(library, papers, folder, index, asked);
                    }
                }
            }
            if (wanted.isEmpty()) {
                byRule(shared, folders.path());
            }
        }
    }

    private static void measureLibrary(Path shared, Path folder, List<JudgedQuestions> asked)
            throws IOException, SQLException {
        try (var ours = new OffprintIndex(folder.resolve("ours"))) {
            ours.take(shared.resolve("editions-2024-01-to-2026-04.jsonl.gz"));
            ours.take(shared.resolve("corpus-100k.jsonl.gz"));
            ours.settle();
            measure(LIBRARY, ours.papers(), folder, ours.index(), asked);
        }
    }

    private static void byRule(Path shared, Path folder) throws IOException, SQLException {
        for (var made : KnownItems.write(shared.resolve("editions-2024-01-to-2026-04.jsonl.gz"), folder)) {
            var papers = PaperFixtures.read(made.resolve("papers.jsonl"));
            try (var index = OffprintIndex.index(made.resolve("ours"), papers)) {
                var asked = List.of(JudgedQuestions.read(made, "", RankingMeasure.JUDGED));
                measure("editions", papers, made, index, asked);
            }
        }
    }

    /// @param name of the papers, by which their vectors are kept
    private static void measure(
            String name, PaperFixtures papers, Path folder, SearchIndex index, List<JudgedQuestions> asked)
            throws IOException, SQLException {
        try (var vectors = new BenchVectors(name, papers);
                var lucene = LuceneBaseline.write(folder.resolve("plain"), papers, false);
                var fts = FtsBaseline.write(folder.resolve("fts.db"), papers)) {
            index.semantics(vectors.semantics());
            var systems = new LinkedHashMap<String, Finder>();
            systems.put("plain Lucene BM25", lucene::ids);
            systems.put("FTS5, title × 5", fts::ids);
            systems.put(WORDS, (text, limit) -> ids(index, text, false, limit));
            systems.put(VECTORS, vectors::ids);
            systems.put(OURS, (text, limit) -> ids(index, text, true, limit));
            for (var set : asked) {
                print(set, systems);
            }
        }
    }

    private static List<String> ids(SearchIndex index, String text, boolean meaning, int limit) {
        return index.search(new SearchRequest(text, SortOrder.BEST, limit, false, meaning)).hits().stream()
                .map(hit -> hit.row().id().value())
                .toList();
    }

    private static void print(JudgedQuestions set, Map<String, Finder> systems) throws IOException, SQLException {
        System.out.printf(
                Locale.ROOT, "%n%s, %d questions%n", set.name(), set.questions().size());
        var values = new LinkedHashMap<String, double[]>();
        for (var system : systems.entrySet()) {
            var answers = new ArrayList<RankingMeasure.Answer>();
            for (var question : set.questions()) {
                answers.add(new RankingMeasure.Answer(
                        question, system.getValue().find(question.text(), 2 * RankingMeasure.DEPTH)));
            }
            System.out.printf(
                    Locale.ROOT,
                    "  %-22s %s   median %.1f ms%n",
                    system.getKey(),
                    set.measure().summary(answers),
                    median(system.getValue(), set.questions()));
            values.put(
                    system.getKey(),
                    answers.stream()
                            .mapToDouble(answer -> set.measure().value(answer.question(), answer.found()))
                            .toArray());
        }
        if (BEFORE.containsKey(set.name())) {
            System.out.printf("  %-22s %s%n", "2026-11-28, best", BEFORE.get(set.name()));
        }
        compare(set.questions(), values);
    }

    /// The median time of an answer of fifty hits; every question has been asked before.
    private static double median(Finder finder, List<Question> questions) throws IOException, SQLException {
        var times = new long[questions.size()];
        for (int i = 0; i < times.length; i++) {
            long started = System.nanoTime();
            finder.find(questions.get(i).text(), PAGE);
            times[i] = System.nanoTime() - started;
        }
        Arrays.sort(times);
        return times[times.length / 2] / 1e6;
    }

    private static void compare(List<Question> questions, Map<String, double[]> values) {
        var ours = values.getOrDefault(OURS, new double[0]);
        var best = new double[ours.length];
        values.forEach((name, theirs) -> {
            if (!name.equals(OURS)) {
                System.out.printf("  to %-19s %s%n", name, PairedTest.of(ours, theirs));
                if (!name.equals(WORDS) && !name.equals(VECTORS)) {
                    IntStream.range(0, best.length).forEach(i -> best[i] = Math.max(best[i], theirs[i]));
                }
            }
        });
        IntStream.range(0, ours.length)
                .boxed()
                .filter(i -> ours[i] < best[i])
                .sorted(Comparator.comparingDouble(i -> ours[i] - best[i]))
                .limit(LOST)
                .forEach(i -> System.out.printf(
                        Locale.ROOT,
                        "    lost %.3f to %.3f: %s%n",
                        ours[i],
                        best[i],
                        questions.get(i).text()));
    }
}
