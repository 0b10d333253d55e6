package dev.offprint.export;

import dev.offprint.model.ReaderState;
import dev.offprint.model.StoredPaper;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A paper as an item of CSL-JSON, which citation styles are applied to
/// (<https://docs.citationstyles.org/en/stable/specification.html>). What the format has no field for is in `custom`.
final class CslJson {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private CslJson() {}

    static String entry(StoredPaper stored) {
        var paper = stored.paper();
        var journal = paper.preprint().journal();
        var item = MAPPER.createObjectNode().put("id", CitationKey.of(stored));
        item.put("type", journal != null ? "article-journal" : paper.venue() != null ? "paper-conference" : "article");
        item.put("title", paper.title());
        authors(item.putArray("author"), paper.authors());
        var date = PublicationDate.of(paper);
        if (date != null) {
            var parts = item.putObject("issued").putArray("date-parts").addArray();
            parts.add(date.year());
            if (date.month() != null) {
                parts.add(date.month());
            }
            if (date.day() != null) {
                parts.add(date.day());
            }
        }
        put(item, "container-title", journal == null ? paper.venue() : journal);
        if (paper.arxivId() != null) {
            item.put("number", "arXiv:" + paper.arxivId()).put("publisher", "arXiv");
        }
        put(item, "DOI", paper.doi());
        put(item, "URL", PaperUrl.of(paper));
        var keywords = String.join(", ", ExportKeywords.of(stored));
        put(item, "keyword", keywords.isEmpty() ? null : keywords);
        put(item, "abstract", paper.abstractText());
        put(item, "note", stored.state().note());
        custom(item, stored);
        return MAPPER.writeValueAsString(item);
    }

    private static void authors(ArrayNode authors, List<String> names) {
        for (var name : PersonName.all(names)) {
            var author = authors.addObject();
            if (name.group()) {
                author.put("literal", name.family());
            } else {
                author.put("family", name.family());
                put(author, "given", name.given());
                put(author, "non-dropping-particle", name.particle());
                put(author, "suffix", name.suffix());
            }
        }
    }

    private static void custom(ObjectNode item, StoredPaper stored) {
        var paper = stored.paper();
        if (stored.state().equals(ReaderState.NONE)
                && paper.keywords().isEmpty()
                && paper.categories().isEmpty()) {
            return;
        }
        var custom = item.putObject("custom");
        paper.keywords().forEach(custom.putArray("keywords")::add);
        paper.categories().forEach(custom.putArray("categories")::add);
        PaperJson.state(custom, stored.state());
    }

    private static void put(ObjectNode item, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            item.put(name, value);
        }
    }
}
