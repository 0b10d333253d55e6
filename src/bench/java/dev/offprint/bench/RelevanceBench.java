package dev.offprint.bench;

import dev.offprint.search.Index;
import dev.offprint.search.Query;
import dev.offprint.search.Sort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Measures the ranking on judged collections: folders with `papers.jsonl`, `queries.tsv` (number, text) and
/// `qrels.tsv` (number, paper, grade).
///
/// Prints, averaged over the judged queries, nDCG@10 (gain = grade, discount = log2(rank + 1)), MAP@100, P@10 and
/// recall@100, for plain Lucene
/// (BM25, English analysis, title and abstract in one field) and for `search --sort relevance`.
public final class RelevanceBench {
    private static final int DEPTH = 100;

    private RelevanceBench() {}

    public static void main(String[] folders) throws IOException {
        for (var folder : folders) {
            var collection = Path.of(folder);
            System.out.println(collection.getFileName());
            System.out.println("  " + measure("plain Lucene", collection, true));
            System.out.println("  " + measure("offprint", collection, false));
        }
    }

    private static Scores measure(String name, Path folder, boolean plain) throws IOException {
        var papers = Papers.read(folder.resolve("papers.jsonl"));
        var queries = new LinkedHashMap<String, String>();
        rows(folder.resolve("queries.tsv"), row -> queries.put(row[0], row[1]));
        var judged = new LinkedHashMap<String, Map<String, Integer>>();
        rows(
                folder.resolve("qrels.tsv"),
                row -> judged.computeIfAbsent(row[0], _ -> new HashMap<>()).put(row[1], Integer.parseInt(row[2])));
        var scores = new Scores(name);
        try (var temporary = new Temporary();
                var finder = plain ? plain(papers, temporary.path()) : ours(papers, temporary.path())) {
            for (var query : judged.entrySet()) {
                scores.add(finder.find(queries.getOrDefault(query.getKey(), ""), DEPTH), query.getValue());
            }
        }
        return scores;
    }

    private interface Finder extends AutoCloseable {
        List<String> find(String text, int limit) throws IOException;

        @Override
        void close() throws IOException;
    }

    private static Finder ours(Papers papers, Path folder) {
        var index = Index.open(folder);
        index.writable();
        papers.deltas(1000).forEach(index::follow);
        index.commit();
        index.refresh();
        return new Finder() {
            @Override
            public List<String> find(String text, int limit) {
                return index.search(new Query(text, Sort.RELEVANCE, limit, false)).hits().stream()
                        .map(hit -> papers.list().get((int) hit.key() - 1).id().value())
                        .toList();
            }

            @Override
            public void close() {
                index.close();
            }
        };
    }

    private static Finder plain(Papers papers, Path folder) throws IOException {
        var lucene = PlainLucene.write(folder, papers, false);
        return new Finder() {
            @Override
            public List<String> find(String text, int limit) throws IOException {
                return lucene.ids(text, limit);
            }

            @Override
            public void close() throws IOException {
                lucene.close();
            }
        };
    }

    private interface Row {
        void take(String[] cells);
    }

    private static void rows(Path file, Row row) throws IOException {
        try (var lines = Files.lines(file)) {
            lines.filter(line -> !line.isBlank()).forEach(line -> row.take(line.split("\t", -1)));
        }
    }

    private static final class Scores {
        private final String name;
        private double ndcg;
        private double map;
        private double precision;
        private double recall;
        private int queries;

        Scores(String name) {
            this.name = name;
        }

        void add(List<String> found, Map<String, Integer> judged) {
            double gain = 0;
            double precisions = 0;
            int hits = 0;
            int early = 0;
            for (int rank = 1; rank <= found.size(); rank++) {
                int grade = judged.getOrDefault(found.get(rank - 1), 0);
                if (grade > 0) {
                    hits++;
                    precisions += (double) hits / rank;
                    gain += rank <= 10 ? grade / log2(rank + 1) : 0;
                    early += rank <= 10 ? 1 : 0;
                }
            }
            var grades = judged.values().stream()
                    .filter(grade -> grade > 0)
                    .sorted(Comparator.reverseOrder())
                    .toList();
            double ideal = 0;
            for (int rank = 1; rank <= Math.min(10, grades.size()); rank++) {
                ideal += grades.get(rank - 1) / log2(rank + 1);
            }
            ndcg += ideal == 0 ? 0 : gain / ideal;
            map += grades.isEmpty() ? 0 : precisions / grades.size();
            precision += early / 10.0;
            recall += grades.isEmpty() ? 0 : (double) hits / grades.size();
            queries++;
        }

        private static double log2(int value) {
            return Math.log(value) / Math.log(2);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-14s nDCG@10 %.4f   MAP@100 %.4f   P@10 %.4f   R@100 %.4f   (%d queries)",
                    name,
                    ndcg / queries,
                    map / queries,
                    precision / queries,
                    recall / queries,
                    queries);
        }
    }
}
