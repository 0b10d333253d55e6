package dev.offprint.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The papers that are measured with: a file of papers and the list entries behind them, which have upvotes, in one
/// file that everybody reads. Each paper once.
final class ConcurrentUseBench {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ConcurrentUseBench() {}

    static void write(Path papers, Path editions, Path to) throws IOException {
        var ids = new HashSet<String>();
        try (var out = Files.newBufferedWriter(to);
                var corpus = lines(papers)) {
            for (var line = corpus.readLine(); line != null; line = corpus.readLine()) {
                if (ids.add(JSON.readTree(line).path("id").asString(""))) {
                    out.write(line);
                    out.write('\n');
                }
            }
            for (var paper : KnownItems.papers(editions)) {
                if (ids.add(paper.path("id").asString(""))) {
                    out.write(entry(paper));
                    out.write('\n');
                }
            }
        }
    }

    private static String entry(JsonNode paper) {
        var line = JSON.createObjectNode();
        line.put("id", paper.path("id").asString(""))
                .put("title", paper.path("title").asString(""))
                .put("abstract", paper.path("summary").asString(""));
        var authors = line.putArray("authors");
        paper.path("authors")
                .values()
                .forEach(author -> authors.add(author.path("name").asString("")));
        var day = paper.path("publishedAt").asString("");
        if (day.length() >= 10) {
            line.put("date", day.substring(0, 10));
        }
        if (paper.path("upvotes").isNumber()) {
            line.put("upvotes", paper.path("upvotes").asInt());
        }
        return line.toString();
    }

    private static BufferedReader lines(Path file) throws IOException {
        return new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
    }
}
