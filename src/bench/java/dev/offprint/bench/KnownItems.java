package dev.offprint.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Makes judged collections by rule of real list entries (`editions-….jsonl.gz`): the papers are their titles and
/// abstracts alone; a question is what somebody else's program wrote of one of them, and that paper is its answer.
///
/// - `keywords-2`, `keywords-3`: the first two and the first three of its keywords, which are not in what is searched.
///
/// A thousand papers ask, drawn by a fixed seed.
final class KnownItems {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int QUESTIONS = 1000;
    private static final long SEED = 20_250_522;

    private KnownItems() {}

    /// Writes the collections into folders of these names.
    static List<Path> write(Path editions, Path folder) throws IOException {
        var papers = papers(editions);
        return List.of(
                write(folder.resolve("keywords-2"), papers, paper -> keywords(paper, 2)),
                write(folder.resolve("keywords-3"), papers, paper -> keywords(paper, 3)));
    }

    private interface Rule {
        /// The question; empty where this paper gives none.
        String question(JsonNode paper);
    }

    private static String keywords(JsonNode paper, int count) {
        var question = new StringJoiner(" ");
        paper.path("ai_keywords").values().stream().limit(count).forEach(keyword -> question.add(keyword.asString("")));
        return question.toString();
    }

    private static String words(JsonNode paper, String name) {
        return paper.path(name).asString("").strip().replaceAll("\\s+", " ");
    }

    /// Papers with an abstract, by id: a paper may be on several lists.
    static List<JsonNode> papers(Path editions) throws IOException {
        var papers = new LinkedHashMap<String, JsonNode>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(editions)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var paper = JSON.readTree(line).path("item").path("paper");
                if (!words(paper, "title").isEmpty() && !words(paper, "summary").isEmpty()) {
                    papers.putIfAbsent(words(paper, "id"), paper);
                }
            }
        }
        return List.copyOf(papers.values());
    }

    private static Path write(Path folder, List<JsonNode> papers, Rule rule) throws IOException {
        var asking = new ArrayList<>(
                papers.stream().filter(paper -> !rule.question(paper).isBlank()).toList());
        Collections.shuffle(asking, new Random(SEED));
        var questions = new ArrayList<String>();
        var answers = new ArrayList<String>();
        for (var paper : asking.subList(0, Math.min(QUESTIONS, asking.size()))) {
            int number = questions.size() + 1;
            questions.add(number + "\t" + rule.question(paper).replace('\t', ' '));
            answers.add(number + "\t" + words(paper, "id") + "\t1");
        }
        Files.createDirectories(folder);
        Files.write(
                folder.resolve("papers.jsonl"),
                papers.stream().map(KnownItems::line).toList());
        Files.write(folder.resolve("queries.tsv"), questions);
        Files.write(folder.resolve("qrels.tsv"), answers);
        return folder;
    }

    private static String line(JsonNode paper) {
        return JSON.createObjectNode()
                .put("id", words(paper, "id"))
                .put("title", words(paper, "title"))
                .put("abstract", words(paper, "summary"))
                .toString();
    }
}
