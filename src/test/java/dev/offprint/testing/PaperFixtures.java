package dev.offprint.testing;

import dev.offprint.model.ArxivId;
import dev.offprint.model.LibraryDelta;
import dev.offprint.model.Paper;
import dev.offprint.model.PaperCounts;
import dev.offprint.model.PaperId;
import dev.offprint.model.ReaderState;
import dev.offprint.model.StoredPaper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Papers of a JSON Lines file (`{id, title, abstract, authors, categories, date, upvotes}`) as the store would hold
/// them, keys
/// counted from 1.
public record PaperFixtures(List<StoredPaper> list) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static PaperFixtures read(Path file) throws IOException {
        return read(file, Integer.MAX_VALUE);
    }

    /// The first papers of the file, at most so many.
    public static PaperFixtures read(Path file, int most) throws IOException {
        var papers = new ArrayList<StoredPaper>();
        try (var lines = lines(file)) {
            for (var line = lines.readLine(); line != null && papers.size() < most; line = lines.readLine()) {
                papers.add(kept(JSON.readTree(line), papers.size() + 1));
            }
        }
        return new PaperFixtures(papers);
    }

    private static BufferedReader lines(Path file) throws IOException {
        var bytes = Files.newInputStream(file);
        var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), 1 << 16);
    }

    private static StoredPaper kept(JsonNode json, long key) {
        var id = json.get("id").asString();
        var arxiv = ArxivId.parse(id);
        var date = json.path("date").asString("");
        var paper = Paper.titled(line(json.get("title").asString()))
                .arxivId(arxiv)
                .sourceId(arxiv == null ? id : null)
                .abstractText(line(json.path("abstract").asString("")))
                .authors(texts(json.path("authors")))
                .categories(texts(json.path("categories")))
                .publishedOn(date.isEmpty() ? null : LocalDate.parse(date))
                .build();
        var upvotes = json.path("upvotes");
        var counts = upvotes.isNumber() ? new PaperCounts(upvotes.asInt(), null, null) : PaperCounts.NONE;
        return new StoredPaper(key, PaperId.of(paper, key), paper, counts, ReaderState.NONE, List.of(), key);
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(value -> texts.add(line(value.asString())));
        texts.removeIf(String::isEmpty);
        return texts;
    }

    /// The papers in portions, as a catch-up gets them from the store.
    public List<LibraryDelta> deltas(int size) {
        var deltas = new ArrayList<LibraryDelta>();
        for (int from = 0; from < list.size(); from += size) {
            int to = Math.min(list.size(), from + size);
            deltas.add(new LibraryDelta(list.subList(from, to), List.of(), to, to < list.size()));
        }
        return deltas;
    }
}
