package dev.offprint.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A collection of papers with questions and somebody's judgement of what answers them: a folder with `papers.jsonl`,
/// `queries.tsv` (number,
/// text) and `qrels.tsv` (number, paper, grade; grades above 0 are relevant).
///
/// @param questions text by number
/// @param grades    by number of the question, then by paper
public record JudgedCollection(
        PaperFixtures papers, Map<String, String> questions, Map<String, Map<String, Integer>> grades) {
    private static final int DEPTH = 100;
    private static final int EARLY = 10;

    /// Answers a question with the ids of papers, best first.
    public interface Finder {
        List<String> find(String question, int limit) throws IOException;
    }

    /// Averages over the judged questions. The gain of nDCG is the grade, its discount log2(rank + 1).
    public record Scores(double ndcg10, double map100, double precision10, double recall100, int questions) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "nDCG@10 %.4f   MAP@100 %.4f   P@10 %.4f   R@100 %.4f   (%d questions)",
                    ndcg10,
                    map100,
                    precision10,
                    recall100,
                    questions);
        }
    }

    public static JudgedCollection read(Path folder) throws IOException {
        var questions = new LinkedHashMap<String, String>();
        rows(folder.resolve("queries.tsv"), row -> questions.put(row[0], row[1]));
        var grades = new LinkedHashMap<String, Map<String, Integer>>();
        rows(
                folder.resolve("qrels.tsv"),
                row -> grades.computeIfAbsent(row[0], _ -> new HashMap<>()).put(row[1], Integer.valueOf(row[2])));
        grades.values().removeIf(judged -> judged.values().stream().noneMatch(grade -> grade > 0));
        return new JudgedCollection(PaperFixtures.read(folder.resolve("papers.jsonl")), questions, grades);
    }

    private interface Row {
        void take(String[] cells);
    }

    private static void rows(Path file, Row row) throws IOException {
        try (var lines = Files.lines(file)) {
            lines.filter(line -> !line.isBlank()).forEach(line -> row.take(line.split("\t", -1)));
        }
    }

    public Scores score(Finder finder) throws IOException {
        double ndcg = 0;
        double map = 0;
        double precision = 0;
        double recall = 0;
        for (var judged : grades.entrySet()) {
            var found = finder.find(questions.getOrDefault(judged.getKey(), ""), DEPTH);
            var grade = judged.getValue();
            long relevant = grade.values().stream().filter(value -> value > 0).count();
            ndcg += gain(found.stream().map(id -> grade.getOrDefault(id, 0)).toList())
                    / gain(grade.values().stream()
                            .sorted(Comparator.reverseOrder())
                            .toList());
            int hits = 0;
            int early = 0;
            double precisions = 0;
            for (int rank = 1; rank <= found.size(); rank++) {
                if (grade.getOrDefault(found.get(rank - 1), 0) > 0) {
                    hits++;
                    early += rank <= EARLY ? 1 : 0;
                    precisions += (double) hits / rank;
                }
            }
            map += precisions / relevant;
            precision += (double) early / EARLY;
            recall += (double) hits / relevant;
        }
        int n = grades.size();
        return new Scores(ndcg / n, map / n, precision / n, recall / n, n);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int rank = 1; rank <= Math.min(EARLY, grades.size()); rank++) {
            gain += Math.max(0, grades.get(rank - 1)) * Math.log(2) / Math.log(rank + 1);
        }
        return gain;
    }
}
