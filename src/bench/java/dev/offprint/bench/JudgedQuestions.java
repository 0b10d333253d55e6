package dev.offprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Questions of one kind with grades of papers, over one library of papers.
///
/// @param library the collection of papers that is searched
record JudgedQuestions(String name, String library, RankingMeasure measure, List<Question> questions) {
    /// @param grades by id of the paper; a paper that is not there was not judged
    record Question(String id, String text, Map<String, Integer> grades) {}

    private interface Row {
        void take(String[] cells);
    }

    /// Those of a folder with `queries.tsv` (number, text) and `qrels.tsv` (number, paper, grade) that have a relevant
    /// paper.
    ///
    /// @param more files of further grades, each as `qrels.tsv`; what is judged already stays
    static JudgedQuestions read(Path folder, String library, RankingMeasure measure, Path... more) throws IOException {
        var grades = new LinkedHashMap<String, Map<String, Integer>>();
        var files = new ArrayList<>(List.of(folder.resolve("qrels.tsv")));
        files.addAll(List.of(more));
        for (var file : files) {
            rows(
                    file,
                    row -> grades.computeIfAbsent(row[0], _ -> new HashMap<>())
                            .putIfAbsent(row[1], Integer.valueOf(row[2].strip())));
        }
        var questions = new ArrayList<Question>();
        rows(folder.resolve("queries.tsv"), row -> {
            var judged = grades.getOrDefault(row[0], Map.of());
            if (judged.values().stream().anyMatch(grade -> grade > 0)) {
                questions.add(new Question(row[0], row[1], judged));
            }
        });
        return new JudgedQuestions(folder.getFileName().toString(), library, measure, questions);
    }

    JudgedQuestions named(String other) {
        return new JudgedQuestions(other, library, measure, questions);
    }

    /// Those of one kind of papers half remembered: a file of paper, kind and question.
    static JudgedQuestions known(Path file, String kind, String library) throws IOException {
        var questions = new ArrayList<Question>();
        rows(file, row -> {
            if (row[1].equals(kind)) {
                questions.add(new Question(row[0] + ' ' + kind, row[2], Map.of(row[0], 1)));
            }
        });
        return new JudgedQuestions("known " + kind, library, RankingMeasure.KNOWN, questions);
    }

    private static void rows(Path file, Row row) throws IOException {
        try (var lines = Files.lines(file)) {
            lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> row.take(line.split("\t", -1)));
        }
    }
}
