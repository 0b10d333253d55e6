package dev.offprint.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads the real list entries (`editions-….jsonl.gz`), each paper once.
final class ListEntries {
    private static final ObjectMapper JSON = new ObjectMapper();

    private ListEntries() {}

    /// @param listed the day of its first list
    record Entry(String id, String listed, JsonNode paper) {}

    static List<Entry> read(Path file) throws IOException {
        var entries = new LinkedHashMap<String, Entry>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var json = JSON.readTree(line);
                var item = json.path("item");
                var id = json.path("id").asString("");
                var paper = item.has("paper") ? item.path("paper") : item;
                entries.putIfAbsent(id, new Entry(id, json.path("date").asString(""), paper));
            }
        }
        return List.copyOf(entries.values());
    }
}
